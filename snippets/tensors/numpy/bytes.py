import numpy as np
import torch

small = np.array([[1, 2], [3, 4]])
large = np.zeros((1000, 1000), dtype=np.float32)

for array in [small, large]:
    tensor = torch.from_numpy(array)
    by_hand = tensor.numel() * tensor.element_size()
    print(f"{tensor.numel()} elements of {tensor.element_size()} bytes")
    print("  by hand:", by_hand)
    print("  torch:  ", tensor.nbytes, " difference:", by_hand - tensor.nbytes)
    print("  NumPy:  ", array.nbytes, " difference:", by_hand - array.nbytes)
