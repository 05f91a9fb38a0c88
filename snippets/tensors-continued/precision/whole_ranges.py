import torch

for dtype in [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64]:
    info = torch.iinfo(dtype)
    print(f"{dtype!s:12} {info.min} to {info.max}")
pixels = torch.full((10,), 200, dtype=torch.uint8)
print("sum:", pixels.sum().item(), pixels.sum().dtype)
