import torch

W1, b1 = [[1, 2], [3, 4], [-1, 1]], [1, 0, 2]
W2, b2 = [[2, -1, 1], [0, 1, 3]], [-3, 1]
x = [5, -2]


def times(W, x):
    return [sum(w * x_i for w, x_i in zip(row, x)) for row in W]


h = [u + b for u, b in zip(times(W1, x), b1)]
two_layers = [u + b for u, b in zip(times(W2, h), b2)]
print("by hand, two layers:", two_layers)

W1, b1, W2, b2, x = (torch.tensor(values) for values in (W1, b1, W2, b2, x))
W, b = W2 @ W1, W2 @ b1 + b2
one_layer = W @ x + b
print("the one layer: W =", W.tolist(), " b =", b.tolist())
print("torch, one layer:   ", one_layer.tolist())
difference = one_layer - torch.tensor(two_layers)
print("largest difference:", difference.abs().max().item())
