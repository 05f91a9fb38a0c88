import torch

x = torch.tensor([0.0, 1.0])
W1 = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]])
W2 = torch.tensor([[1.0, 2.0, -1.0], [-1.0, 1.0, 2.0]])
h = torch.relu(W1 @ x + torch.tensor([0.0, 0.0, 1.0]))
scores = W2 @ h + torch.tensor([0.0, 1.0])
print("hidden:", h.tolist())
print("scores:", scores.tolist())
print(
    "probabilities:",
    [f"{p:.4f}" for p in torch.softmax(scores, dim=0).tolist()],
)
