import torch

print("type      bytes    largest   smallest      eps")
for dtype in [torch.float64, torch.float32, torch.bfloat16, torch.float16]:
    info = torch.finfo(dtype)
    name = str(dtype).removeprefix("torch.")
    print(f"{name:9} {info.bits // 8:4}   {info.max:8.1e}"
          f"  {info.smallest_normal:9.1e}  {info.eps:.1e}")
