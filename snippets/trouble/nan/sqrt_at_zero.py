import torch

for name, small in (("plain", 0.0), ("safe", 1e-12)):
    v = torch.tensor([0.0, 0.0], requires_grad=True)
    length = torch.sqrt((v**2).sum() + small)
    length.backward()
    print(f"{name:5}  length {length.item():.6f}  gradient {v.grad.tolist()}")

v = torch.tensor([0.0, 0.0], requires_grad=True)
torch.linalg.vector_norm(v).backward()
print("vector_norm              gradient", v.grad.tolist())
