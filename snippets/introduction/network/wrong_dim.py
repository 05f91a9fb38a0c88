import torch

scores = torch.tensor([[2.0, 0.0], [2.0, -1.0], [-3.0, 4.0]])  # 3 days
for dim in [0, 1]:
    p = torch.softmax(scores, dim=dim)
    print(f"dim={dim}: first day", [f"{share:.4f}" for share in p[0].tolist()])
    print("       sum of each day", [f"{day.sum():.4f}" for day in p])
