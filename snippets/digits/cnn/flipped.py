import numpy as np
import torch
from torch.nn import functional as F

signal = torch.tensor([0.0, 0.0, 1.0, 3.0])
kernel = torch.tensor([-1.0, 1.0])

by_torch = F.conv1d(signal[None, None], kernel[None, None])[0, 0]
turned = F.conv1d(signal[None, None], kernel.flip(0)[None, None])[0, 0]
print("torch:                ", by_torch.tolist())
convolution = np.convolve(signal, kernel, mode="valid")
print("NumPy's convolution:  ", convolution.tolist())
print("torch, turned kernel: ", turned.tolist())
