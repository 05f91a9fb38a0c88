import torch

pairs = [((4, 3), (3, 2)), ((3,), (3, 2)), ((4, 3), (4,)), ((3, 1), (3,)),
         ((6, 4, 3), (3, 2)), ((6, 4, 3), (5, 3, 2)),
         ((6, 1, 4, 3), (5, 3, 2))]
for left, right in pairs:
    try:
        result = (torch.zeros(left) @ torch.zeros(right)).shape
        print(left, "@", right, "->", tuple(result))
    except RuntimeError:
        print(left, "@", right, "-> does not fit")
