import torch

functions = {"sigmoid": torch.sigmoid, "tanh": torch.tanh, "relu": torch.relu}
print("input  layers     1         2         5         10")
for start in (0.5, 2.0):
    for name, function in functions.items():
        slopes = []
        for layers in (1, 2, 5, 10):
            x = torch.tensor(start, dtype=torch.float64, requires_grad=True)
            y = x
            for layer in range(layers):
                y = function(y)
            y.backward()
            slopes.append(f"{x.grad.item():.7f}")
        print(f"{start}    {name:8}", " ".join(slopes))
print(f"bound for ten sigmoids: {0.25**10:.7f}")
