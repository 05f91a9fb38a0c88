import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
for name, v in {"sum": torch.ones(3), "mean": torch.full((3,), 1 / 3)}.items():
    x.grad = None
    (x**2).backward(v)
    print(f"v of the {name}:", [f"{slope:.4f}" for slope in x.grad.tolist()])
(x**2).backward()
