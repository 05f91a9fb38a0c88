import torch

v = torch.tensor([1.0, 2.0])
W = torch.tensor([[1.0, 0.0], [3.0, 4.0]])
print(f"{v @ v = }")
print(f"{W @ v = }")
print(f"{(W @ W).tolist() = }")
print(f"{torch.outer(v, v).tolist() = }")
print(f"{(torch.ones(5, 2, 3) @ torch.ones(3, 4)).shape = }")
print(f"{torch.einsum('ij,j->i', W, v) = }")
print(f"{v.norm() = }")
print(f"{torch.linalg.solve(W, v) = }")
