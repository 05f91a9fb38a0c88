import torch

q = torch.tensor([2.0, 0.0], requires_grad=True)
K = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
v = torch.tensor([10.0, 50.0, 20.0])

soft = (K @ q).softmax(dim=0) @ v
soft.backward()
print(f"soft: answer {soft.item():.2f},", end=" ")
print("gradient of q:", [f"{g:.2f}" for g in q.grad])
hard = v[(K @ q).argmax()]
print(f"hard: answer {hard.item():.2f}")
hard.backward()
