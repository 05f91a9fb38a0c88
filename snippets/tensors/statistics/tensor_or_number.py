import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]], dtype=torch.float64)
m = a.mean()
print("a tensor:", m, " shape:", m.shape)
print("a number:", m.item(), " type:", type(m.item()))
