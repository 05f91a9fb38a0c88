import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
t = 2 * x
for divisor in ("nothing", "number of parts", "examples"):
    w = torch.tensor(0.0, requires_grad=True)
    for part in (slice(0, 2), slice(2, 4), slice(4, 5)):
        differences = (w * x[part] - t[part]) ** 2
        if divisor == "nothing":
            differences.mean().backward()
        elif divisor == "number of parts":
            (differences.mean() / 3).backward()
        else:
            (differences.sum() / len(x)).backward()
    print(f"divided by {divisor:16} slope {w.grad.item():.2f}")

w = torch.tensor(0.0, requires_grad=True)
((w * x - t) ** 2).mean().backward()
print(f"the whole batch:            slope {w.grad.item():.2f}")
