import torch

torch.manual_seed(0)
print("                spread   largest   gradient of a query")
print("  d          of scores    weight    median      mean")
for d in (1, 16, 256):
    q = torch.randn(2000, 1, d, requires_grad=True)
    k = torch.randn(2000, 10, d)
    v = torch.randn(2000, 10)
    for name, divisor in (("raw", 1.0), ("divided", d**0.5)):
        scores = (q * k).sum(dim=2) / divisor
        weights = scores.softmax(dim=1)
        answers = (weights * v).sum(dim=1)
        (gradient,) = torch.autograd.grad(answers.sum(), q)
        size = gradient.norm(dim=2)
        largest = weights.amax(dim=1).mean()
        print(f"{d:3}  {name:8} {scores.std():10.2f} {largest:9.2f}", end="")
        print(f" {size.median():9.2f} {size.mean():9.2f}")
