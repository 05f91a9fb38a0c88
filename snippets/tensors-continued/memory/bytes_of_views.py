import torch

big = torch.zeros(1000, 1000)
views = {"big": big, "big[0]": big[0], "big[0].clone()": big[0].clone(),
         "big[0].expand(9, 1000)": big[0].expand(9, 1000)}
print("                       of its elements  of its storage")
for name, t in views.items():
    print(f"{name:23}{t.nbytes:15}{t.untyped_storage().nbytes():16}")

row = big[0]
del big, views, t
print("after del big:", row.untyped_storage().nbytes())
