import torch

a = torch.zeros(2, 3)
for name, t in [("a.T", a.T), ("a.T.clone()", a.T.clone()),
                ("a.T.contiguous()", a.T.contiguous())]:
    print(f"{name:17} strides {t.stride()} contiguous {t.is_contiguous()}")
print("a.contiguous() is a:", a.contiguous() is a)
