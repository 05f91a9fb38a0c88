import numpy as np
import torch

for largest in [4.0, 100.0]:
    a = torch.tensor([1.0, 2.0, 3.0, largest])
    print(a.tolist())
    print("  mean:          ", a.mean().item())
    print("  torch.median:  ", a.median().item())
    print("  torch.quantile:", a.quantile(0.5).item())
    print("  np.median:     ", np.median(a.numpy()).item())
