# --8<-- [start:function]
from itertools import zip_longest


def broadcast(left, right):
    result = []
    for m, n in zip_longest(left[::-1], right[::-1], fillvalue=1):
        if m != n and 1 not in (m, n):
            return "does not fit"
        result.insert(0, n if m == 1 else m)
    return tuple(result)


print(broadcast((2, 3), (3,)))
print(broadcast((2, 3), (2,)))
# --8<-- [end:function]


# --8<-- [start:compare]
from itertools import product

import torch


def broadcast_by_torch(left, right):
    try:
        return tuple(torch.broadcast_shapes(left, right))
    except RuntimeError:
        return "does not fit"


shapes = [shape for k in range(4) for shape in product((1, 2, 3), repeat=k)]
pairs = list(product(shapes, repeat=2))
same = [broadcast(*pair) == broadcast_by_torch(*pair) for pair in pairs]
print("shapes with 0 to 3 dimensions:", len(shapes))
print("pairs of them:", len(pairs))
fit = [broadcast(*pair) != "does not fit" for pair in pairs]
print("pairs that fit:", sum(fit))
print("function and torch agree on:", sum(same))
# --8<-- [end:compare]
