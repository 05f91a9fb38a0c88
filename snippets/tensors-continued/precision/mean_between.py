import torch

for dtype in (torch.float32, torch.float64):
    x = torch.tensor([1e8, 1e8 + 8], dtype=dtype)
    mean = torch.tensor(1e8 + 4, dtype=dtype)
    squares = (x - mean) ** 2
    print(f"{dtype}: mean {mean.item():.0f}, squares {squares.tolist()}")
small = torch.tensor([0.0, 8.0])
print("without the 1e8, float32:", small.var().item())
