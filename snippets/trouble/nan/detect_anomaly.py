import warnings

import torch

warnings.simplefilter("ignore")
v = torch.tensor([0.0, 0.0], requires_grad=True)
with torch.autograd.detect_anomaly():
    length = torch.sqrt((v**2).sum())
    length.backward()
