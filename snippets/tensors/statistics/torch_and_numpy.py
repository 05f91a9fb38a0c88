import numpy as np
import torch

a = torch.tensor([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0])
print(f"divided by n - 1:  {a.std():.4f}  torch, as it comes")
print(f"divided by n:      {a.std(correction=0):.4f}  torch, correction=0")
print(f"divided by n:      {a.numpy().std():.4f}  NumPy, as it comes")
print(f"divided by n - 1:  {np.std(a.numpy(), ddof=1):.4f}  NumPy, ddof=1")
print(f"variance of torch: {a.var():.4f}, its square root: {a.var() ** 0.5:.4f}")
