import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("Python's sum:", sum(a))
print("torch's sum: ", a.sum())
print(max(a))
