import torch

shapes = [((3,), (3,)), ((2, 3), (3,)), ((2,), (2, 3)),
          ((1, 3), (3, 1)), ((3, 1), (1, 3)), ((2, 3), (3, 1))]
for left, right in shapes:
    result = torch.zeros(left) @ torch.zeros(right)
    print(f"{left!s:6} @ {right!s:6} -> {tuple(result.shape)}")
