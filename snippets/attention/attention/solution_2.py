import torch

K = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
v = torch.tensor([10.0, 50.0, 20.0])
q = torch.tensor([2.0, 1.0])
for factor in (0.0, 0.5, 1.0, 2.0, 10.0):
    weights = (K @ (factor * q)).softmax(dim=0)
    largest = weights.max().item()
    print(f"factor {factor:4.1f}: largest weight {largest:.4f},", end=" ")
    print(f"answer {(weights @ v).item():.4f}")
