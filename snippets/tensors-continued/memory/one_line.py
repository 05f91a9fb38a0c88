import torch

line = torch.arange(6)
a = line.view(2, 3)
readers = {"a": a, "a.T": a.T, "a[1]": a[1], "a[:, ::2]": a[:, ::2],
           "a.view(3, 2)": a.view(3, 2)}
print("              shape   strides  offset")
for name, t in readers.items():
    facts = f"{str(tuple(t.shape)):8}{str(t.stride()):9}{t.storage_offset()}"
    print(f"{name:14}{facts}       {t.tolist()}")
