import numpy as np
import torch

width = {torch.int64: 8, torch.float32: 4}
small = np.array([[1, 2], [3, 4]])
large = np.zeros((1000, 1000), dtype=np.float32)

for array in [small, large]:
    tensor = torch.from_numpy(array)
    by_hand = array.shape[0] * array.shape[1] * width[tensor.dtype]
    written = len(array.tobytes())
    print(f"{tensor.numel()} elements of {tensor.element_size()} bytes")
    print("  by hand:", by_hand)
    print("  torch:  ", tensor.nbytes, " difference:", by_hand - tensor.nbytes)
    print("  written:", written, " difference:", by_hand - written)
