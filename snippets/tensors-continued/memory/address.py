import torch

for dtype in [torch.int8, torch.float32, torch.float64]:
    whole = torch.zeros(2, 3, 4, dtype=dtype)
    part = whole[:, 1:].permute(2, 0, 1)
    base = whole.untyped_storage().data_ptr()
    w, o, s = part.element_size(), part.storage_offset(), part.stride()
    largest = 0
    for i in range(4):
        for j in range(2):
            for k in range(2):
                by_hand = base + w * (o + i * s[0] + j * s[1] + k * s[2])
                by_torch = part[i, j, k].data_ptr()
                largest = max(largest, abs(by_hand - by_torch))
    print("bytes", w, "offset", o, "strides", s, "difference:", largest)
