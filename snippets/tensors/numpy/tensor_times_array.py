import numpy as np
import torch

tensor = torch.tensor([10.0, 20.0])
print(tensor * np.array([1.0, 2.0]))
