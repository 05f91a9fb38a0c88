import torch

w = torch.tensor(1.0, requires_grad=True)
errors = [(w * x - 6) ** 2 for x in (2.0, 3.0)]
stacked = torch.stack(errors).mean()
print("stacked:", stacked.item(), " requires_grad:", stacked.requires_grad)

rebuilt = torch.tensor([error.item() for error in errors]).mean()
print("rebuilt:", rebuilt.item(), " requires_grad:", rebuilt.requires_grad)
rebuilt.backward()
