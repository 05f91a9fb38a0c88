import torch

print("torch.tensor(3):   ", torch.tensor(3))
print("torch.tensor([3]): ", torch.tensor([3]))
print("torch.Tensor([3]): ", torch.Tensor([3]))
print("torch.Tensor(3) has", torch.Tensor(3).numel(), "elements of any value")
