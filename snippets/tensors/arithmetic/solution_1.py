import torch

pairs = [((4, 1), (3,)), ((2, 3), (2, 1)), ((5,), (5, 1)), ((2, 3), (3, 2))]
for left, right in pairs:
    try:
        result = tuple(torch.broadcast_shapes(left, right))
    except RuntimeError:
        result = "do not fit"
    print(left, "and", right, "->", result)
