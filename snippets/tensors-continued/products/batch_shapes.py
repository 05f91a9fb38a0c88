import torch


def product_shape(left, right):
    *front_left, rows, inner_left = left
    *front_right, inner_right, columns = right
    assert inner_left == inner_right
    front = torch.broadcast_shapes(front_left, front_right)
    return (*front, rows, columns)


pairs = [((5, 2, 3), (5, 3, 4)), ((5, 2, 3), (3, 4)), ((2, 3), (5, 3, 4)),
         ((8, 1, 2, 3), (5, 3, 4)), ((8, 5, 2, 3), (8, 1, 3, 4))]
for left, right in pairs:
    by_torch = tuple((torch.zeros(left) @ torch.zeros(right)).shape)
    assert by_torch == product_shape(left, right)
    print(left, "@", right, "->", by_torch)
