import torch

weights = torch.tensor([[0.5, 0.5, 0.0],
                        [0.0, 0.0, 1.0]])
vectors = torch.tensor([[2.0, 0.0],
                        [4.0, 8.0],
                        [1.0, 1.0]])

print("means:  ", torch.einsum("qk,kd->qd", weights, vectors).tolist())
print("squares:", torch.einsum("kd,kd->k", vectors, vectors).tolist())
print("trace:  ", torch.einsum("ii->", vectors[:2]).item())
