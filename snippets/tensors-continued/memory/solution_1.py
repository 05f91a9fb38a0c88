import torch

b = torch.arange(24).view(2, 3, 4)
parts = {"b[1]": b[1], "b[:, :, 2]": b[:, :, 2], "b[:, ::2, 1:]": b[:, ::2, 1:],
         "b.permute(2, 0, 1)": b.permute(2, 0, 1), "b[:, None]": b[:, None]}
for name, t in parts.items():
    facts = (tuple(t.shape), t.stride(), t.storage_offset())
    print(f"{name:19}", *facts, t.is_contiguous())
