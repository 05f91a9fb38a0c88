import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print(a[:, [0, 2]])
