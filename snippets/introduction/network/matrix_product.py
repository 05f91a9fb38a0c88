import torch

W = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]])
x = torch.tensor([1.0, 2.0])

print("each row times x:\n", W * x, sep="")
print("added up, row by row:", (W * x).sum(dim=1))
print("W @ x:               ", W @ x)
