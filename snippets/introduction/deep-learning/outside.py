import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 21).reshape(21, 1)
target = x ** 2
net = torch.nn.Sequential(
    torch.nn.Linear(1, 10), torch.nn.Sigmoid(), torch.nn.Linear(10, 1)
)
for update in range(3000):
    error = ((net(x) - target) ** 2).mean()
    net.zero_grad()
    error.backward()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter -= 0.3 * parameter.grad
for question in [0.5, 1.0, 2.0, 5.0, 100.0]:
    answer = net(torch.tensor([question])).item()
    print(f"x = {question:5}: network {answer:5.2f}, true {question ** 2:8.2f}")
