import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("turned around:", a.flip(1).tolist())
a[:, ::-1]
