import torch

x = torch.tensor([1e-3, 1e-6, 1e-9])
for name, y in {"(1 + x) - 1:": (1 + x) - 1, "log(1 + x):": torch.log(1 + x),
                "log1p(x):": torch.log1p(x)}.items():
    print(f"{name:12}", [f"{number:.3e}" for number in y.tolist()])
