import torch

pairs = [((4, 1), (3,)), ((2, 3), (2, 1)), ((5,), (5, 1)), ((2, 3), (3, 2))]
for left, right in pairs:
    try:
        print(left, "and", right, "->", tuple(torch.broadcast_shapes(left, right)))
    except RuntimeError:
        print(left, "and", right, "-> do not fit")
