import torch

b = torch.arange(12).reshape(3, 4)
start = b.untyped_storage().data_ptr()
parts = {"b[1:]": b[1:], "b[[1, 2]]": b[[1, 2]], "b[..., 0]": b[..., 0],
         "b[b >= 0]": b[b >= 0], "b[1:][:, 2]": b[1:][:, 2]}

for name, part in parts.items():
    shared = part.untyped_storage().data_ptr() == start
    print(f"{name:12}", "view" if shared else "copy")
