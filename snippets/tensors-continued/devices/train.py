import torch
from torch import nn

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")

torch.manual_seed(0)
x = torch.linspace(-1, 1, 20).reshape(20, 1)
t = 3 * x - 1
model = nn.Linear(1, 1)

x, t = x.to(device), t.to(device)
model.to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(201):
    loss = nn.functional.mse_loss(model(x), t)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 50 == 0:
        print(f"step {step:3}  loss {loss.item():.3f}")
new = torch.tensor([[2.0]], device=device)
print(f"for 2: {model(new).item():.2f}")
