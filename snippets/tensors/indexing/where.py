import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
limited = torch.where(a > 3, 3, a)
print("result:", limited.tolist())
print("a:     ", a.tolist())
