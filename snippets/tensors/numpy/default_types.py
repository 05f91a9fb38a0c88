import numpy as np
import torch

numbers = [0.5, 1.5]
array = np.array(numbers)

print("torch.tensor(list):     ", torch.tensor(numbers).dtype)
print("torch.from_numpy(array):", torch.from_numpy(array).dtype)
print("torch.tensor(array):    ", torch.tensor(array).dtype)
print("whole numbers:          ", torch.from_numpy(np.array([1, 2])).dtype)
