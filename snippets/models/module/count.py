from torch import nn

sizes = [64, 32, 10]
layers = [nn.Linear(n, m) for n, m in zip(sizes, sizes[1:])]
model = nn.Sequential(layers[0], nn.ReLU(), layers[1])

by_formula = sum((n + 1) * m for n, m in zip(sizes, sizes[1:]))
by_torch = sum(p.numel() for p in model.parameters())
print("by formula:", by_formula)
print("by torch:  ", by_torch)
print("difference:", by_formula - by_torch)
