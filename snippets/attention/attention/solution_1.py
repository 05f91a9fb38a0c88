import torch

K = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
v = torch.tensor([10.0, 50.0, 20.0])
for query in ([0.0, 0.0], [0.0, 2.0]):
    weights = (K @ torch.tensor(query)).softmax(dim=0)
    shown = [f"{weight:.4f}" for weight in weights.tolist()]
    print(query, shown, f"answer {(weights @ v).item():.4f}")
