from torch import nn


def count(layer):
    return sum(parameter.numel() for parameter in layer.parameters())


print("layer                    formula   torch")
for inputs, outputs, k in ((1, 16, 3), (16, 32, 3), (3, 8, 5)):
    by_formula = outputs * (inputs * k * k + 1)
    layer = nn.Conv2d(inputs, outputs, k)
    name = f"{inputs:2} -> {outputs:2} channels, {k} x {k}"
    print(f"{name} {by_formula:8} {count(layer):7}", end="  ")
    print("difference", by_formula - count(layer))

full = nn.Linear(8 * 8, 16 * 8 * 8)
print("full layer, 64 -> 1024 numbers:  ", count(full))
