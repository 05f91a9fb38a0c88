import numpy as np
import torch

index = [[0, 1], [1, 2]]
print("NumPy:", np.zeros((4, 3))[index].shape)
print("torch:", torch.zeros(4, 3)[torch.tensor(index)].shape)
