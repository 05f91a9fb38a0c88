import torch


def trained(activation):
    torch.manual_seed(0)
    x = torch.linspace(-1, 1, 21).reshape(21, 1)
    net = torch.nn.Sequential(
        torch.nn.Linear(1, 10), activation, torch.nn.Linear(10, 1)
    )
    for update in range(3000):
        error = ((net(x) - x**2) ** 2).mean()
        net.zero_grad()
        error.backward()
        with torch.no_grad():
            for parameter in net.parameters():
                parameter -= 0.3 * parameter.grad
    return net


sigmoid, relu = trained(torch.nn.Sigmoid()), trained(torch.nn.ReLU())
for question in [0.5, 1.0, 2.0, 5.0, 100.0, 200.0]:
    x = torch.tensor([question])
    print(f"x = {question:5}: sigmoid {sigmoid(x).item():4.2f}", end="  ")
    print(f"ReLU {relu(x).item():6.2f}  true {question**2:8.2f}")
