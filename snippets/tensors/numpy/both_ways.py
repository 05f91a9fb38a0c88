import torch

# from a tensor to a NumPy array
a = torch.tensor([[1, 2],
                  [3, 4]])
b = a.numpy()
print(b, type(b))

# from a NumPy array to a tensor
c = torch.from_numpy(b)
print(c, type(c))
