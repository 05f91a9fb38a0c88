import torch

largest = (2 - 2.0**-23) * 2.0**127
smallest = 2.0**-126
info = torch.finfo(torch.float32)
print(f"largest:         {info.max:.3e}  difference {info.max - largest}")
print(f"smallest normal: {info.smallest_normal:.3e}"
      f"  difference {info.smallest_normal - smallest}")

big, tiny = torch.tensor(info.max), torch.tensor(smallest)
print("largest * 2:     ", (big * 2).item())
print("smallest / 2**10:", f"{(tiny / 2**10).item():.3e}")
print("smallest / 2**25:", (tiny / 2**25).item())
