import numpy as np
import torch

a = torch.tensor([1, 2, 3, 4])
b = a.numpy()
c = torch.from_numpy(b)
copied = torch.tensor(b)

print("c is a:          ", c is a)
print("a and b, address:", a.data_ptr() == b.ctypes.data)
print("a and c, address:", a.data_ptr() == c.data_ptr())
print("a and the copy:  ", a.data_ptr() == copied.data_ptr())
print("asked of NumPy:  ", np.shares_memory(b, copied.numpy()))
