import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
# change one element
a[0, 2] = 11
print(a)

# change several at once
a[:, 1] = 22
print(a)

# change only the elements that are greater than 10
a[a > 10] = 33
print(a)
