import torch

weight = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)

for step in range(1, 6):
    error = (weight * 2.0 - 6.0) ** 2
    optimizer.zero_grad()
    error.backward()
    optimizer.step()
    print(f"step {step}: weight {weight.item():.5f}")
