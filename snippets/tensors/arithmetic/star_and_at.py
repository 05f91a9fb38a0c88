import torch

c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
d = torch.tensor([[1, 0],
                  [0, 1],
                  [1, 1]])
print("c * c =")
print(c * c)
print("c @ d =")
print(c @ d)
