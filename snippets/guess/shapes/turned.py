import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(x.T.reshape(2, 3).tolist())
