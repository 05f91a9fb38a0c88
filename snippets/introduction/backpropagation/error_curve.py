import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
net = torch.nn.Sequential(
    torch.nn.Linear(2, 2), torch.nn.Sigmoid(),
    torch.nn.Linear(2, 2), torch.nn.Sigmoid(),
)
x, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0])
errors = []
for update in range(61):
    error = ((net(x) - target) ** 2).sum() / 2
    errors.append(error.item())
    net.zero_grad()
    error.backward()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter -= 1.0 * parameter.grad
plt.plot(errors, marker=".")
plt.xlabel("updates")
plt.ylabel("error")
plt.ylim(bottom=0)
plt.show()
