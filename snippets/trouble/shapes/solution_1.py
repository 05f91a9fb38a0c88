import torch

pairs = [((3, 1), (4,)), ((3, 4), (3,)), ((3, 4), (3, 1)), ((2, 1, 4), (3, 1))]
for a, b in pairs:
    try:
        print(a, b, "->", tuple(torch.broadcast_shapes(a, b)))
    except RuntimeError:
        print(a, b, "-> error")
