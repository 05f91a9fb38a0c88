import torch

c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
first_row = c[0]
first_row += 100
print(c)
