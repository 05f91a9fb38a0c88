import torch

x = torch.ones(3, device="meta")
print("times a number:       ", (x * 2.0).device)
print("times a scalar tensor:", (x * torch.tensor(2.0)).device)
x * torch.tensor([2.0])
