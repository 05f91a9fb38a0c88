import torch

right = torch.tensor([2, 0, 1]) == torch.tensor([2, 1, 1])
print(f"mean of floats: {right.float().mean().item():.4f}")
print(f"count / number: {right.sum().item() / len(right):.4f}")
