import numpy as np
import torch

measured = np.array([[0.5, 1.5], [2.5, 3.5]])
x = torch.tensor(measured, dtype=torch.float32)
x[0, 0] = 100

print("x:       ", x.tolist(), x.dtype)
print("measured:", measured.tolist(), measured.dtype)
