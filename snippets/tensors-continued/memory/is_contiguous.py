import torch

a = torch.arange(6).view(2, 3)
readers = {"a": a, "a[1:]": a[1:], "a[:, 1:]": a[:, 1:], "a.T": a.T,
           "a.T.T": a.T.T, "a.T.contiguous()": a.T.contiguous(),
           "a[:1].expand(2, 3)": a[:1].expand(2, 3)}
for name, t in readers.items():
    print(f"{name:20}{str(t.stride()):8}{t.is_contiguous()}")
