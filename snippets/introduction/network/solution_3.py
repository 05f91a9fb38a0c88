import torch

for scores in [[2.0, 0.0], [12.0, 10.0], [1.0, -1.0]]:
    p = torch.softmax(torch.tensor(scores), dim=0)
    print(scores, [f"{share:.4f}" for share in p.tolist()])
print(f"sigmoid of 2: {torch.sigmoid(torch.tensor(2.0)).item():.4f}")
