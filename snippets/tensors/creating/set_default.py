import torch

print("before:", torch.zeros(2).dtype, torch.tensor([0.5]).dtype)
torch.set_default_dtype(torch.float64)
print("after: ", torch.zeros(2).dtype, torch.tensor([0.5]).dtype)
print("whole numbers stay:", torch.tensor([1, 2]).dtype)
