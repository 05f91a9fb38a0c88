import torch

w = torch.tensor(1.5, requires_grad=True)
recorded = 2 * w
with torch.no_grad():
    not_recorded = 2 * w

print("same value:         ", recorded.item() == not_recorded.item())
print("outside, a gradient:", recorded.requires_grad)
print("inside, a gradient: ", not_recorded.requires_grad)
