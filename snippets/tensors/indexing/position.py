import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
memory = [1, 2, 3, 4, 5, 6]

for part in [a, a[:, ::2], a[:, 1:]]:
    o, s = part.storage_offset(), part.stride()
    largest, same_numbers = 0, True
    for i in range(part.shape[0]):
        for j in range(part.shape[1]):
            p = o + i * s[0] + j * s[1]
            by_torch = part[i, j].storage_offset()
            largest = max(largest, abs(p - by_torch))
            same_numbers &= memory[p] == part[i, j].item()
    print(part.tolist(), "offset", o, "strides", s)
    print("  largest difference:", largest, " same numbers:", same_numbers)
