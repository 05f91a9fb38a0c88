import torch
from torch import nn

prediction = torch.full((3,), 0.5)
target = torch.ones(3, dtype=torch.float64)
for loss in (nn.MSELoss(), nn.L1Loss(), nn.BCEWithLogitsLoss()):
    print(f"{type(loss).__name__:17}", loss(prediction, target).dtype)
nn.BCELoss()(prediction, target)
