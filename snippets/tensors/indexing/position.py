import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
for part in [a, a[:, 1:], a[:, ::2]]:
    o, s = part.storage_offset(), part.stride()
    largest = 0
    for i in range(part.shape[0]):
        for j in range(part.shape[1]):
            by_hand = o + i * s[0] + j * s[1]
            by_torch = part[i, j].storage_offset()
            largest = max(largest, abs(by_hand - by_torch))
    print(part.tolist(), "offset", o, "strides", s, "largest difference:", largest)
