import torch

a = torch.tensor([[1, 2],
                  [3, 4]])
b = a.numpy()
c = torch.from_numpy(b)

b[0, 0] = 100
print("array: ", b.tolist())
print("tensor:", a.tolist())

a[1, 1] = 400
print("array: ", b.tolist())
print("third: ", c.tolist())
