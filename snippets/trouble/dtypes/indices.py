import torch

a = torch.tensor([10, 20, 30])
places = torch.tensor([0.0, 2.0])
print("repaired:", a[places.long()])
a[places]
