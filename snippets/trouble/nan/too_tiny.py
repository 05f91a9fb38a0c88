import torch

for dtype in (torch.float32, torch.float16):
    tiny = torch.tensor(1e-9, dtype=dtype)
    p = torch.tensor([0.0, 1.0], dtype=dtype)
    logs = [f"{value:.1f}" for value in torch.log(p + tiny).tolist()]
    print(dtype, " tiny is 0:", tiny.item() == 0, " log(p + tiny):", logs)
