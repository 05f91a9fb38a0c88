import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.RMSprop([w], lr=0.1)
w.sum().backward()
optimizer.step()
print(f"{w.item():.2f}")
