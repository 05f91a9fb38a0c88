import torch


def read(line, shape, strides, offset):
    table = []
    for i in range(shape[0]):
        start = offset + i * strides[0]
        table.append([line[start + j * strides[1]] for j in range(shape[1])])
    return table


line = torch.arange(10)
for facts in [((2, 3), (3, 1), 4), ((3, 2), (1, 3), 0), ((4, 3), (2, 1), 0)]:
    by_hand = read(line.tolist(), *facts)
    by_torch = torch.as_strided(line, *facts).tolist()
    print(by_hand, by_hand == by_torch)
