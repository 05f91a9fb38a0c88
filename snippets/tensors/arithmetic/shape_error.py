import torch

c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
one_for_each_row = torch.tensor([10, 20])
print(c + one_for_each_row[:, None])
print(c + one_for_each_row)
