import torch


def to_plane(polar):
    r, angle = polar
    return torch.stack([r * torch.cos(angle), r * torch.sin(angle)])


polar = torch.tensor([2.0, 0.5], dtype=torch.float64)
r, angle = polar
row_1 = torch.stack([torch.cos(angle), -r * torch.sin(angle)])
row_2 = torch.stack([torch.sin(angle), r * torch.cos(angle)])
by_hand = torch.stack([row_1, row_2])
by_torch = torch.func.jacrev(to_plane)(polar)
for row in by_torch.tolist():
    print("  ".join(f"{number:7.4f}" for number in row))
difference = (by_hand - by_torch).abs().max().item()
print("largest difference below 1e-12:", difference < 1e-12)
print(f"determinant: {torch.linalg.det(by_torch).item():.4f}")
