import torch

for start in ["all 0.5", "random"]:
    torch.manual_seed(0)
    net = torch.nn.Sequential(
        torch.nn.Linear(2, 2), torch.nn.Sigmoid(),
        torch.nn.Linear(2, 1), torch.nn.Sigmoid(),
    )
    if start == "all 0.5":
        with torch.no_grad():
            for parameter in net.parameters():
                parameter.fill_(0.5)
    for update in range(100):
        error = ((net(torch.tensor([1.0, 2.0])) - 1.0) ** 2).sum() / 2
        net.zero_grad()
        error.backward()
        with torch.no_grad():
            for parameter in net.parameters():
                parameter -= 1.0 * parameter.grad
    print("start:", start)
    for neuron in range(2):
        weights = [f"{weight:.4f}" for weight in net[0].weight[neuron].tolist()]
        print(f"  hidden neuron {neuron}: weights {weights}")
