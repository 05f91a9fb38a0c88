import numpy as np
import torch

first = np.array([1, 2, 3])
second = torch.from_numpy(first)
third = second.numpy()
fourth = torch.tensor(third)
fifth = fourth.numpy()

third += 1
fourth *= 10
for array in [first, second, third, fourth, fifth]:
    print(array.tolist())
