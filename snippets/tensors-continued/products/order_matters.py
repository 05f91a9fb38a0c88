import torch

double = torch.tensor([[2, 0],
                       [0, 1]])
swap = torch.tensor([[0, 1],
                     [1, 0]])
point = torch.tensor([3, 5])

print("swap, then double:", (double @ swap @ point).tolist())
print("double, then swap:", (swap @ double @ point).tolist())
print("double @ swap:", (double @ swap).tolist())
print("swap @ double:", (swap @ double).tolist())
