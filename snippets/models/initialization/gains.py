from torch import nn

for name in ("linear", "sigmoid", "tanh", "relu", "leaky_relu", "selu"):
    print(f"{name:10} {nn.init.calculate_gain(name):.4f}")
