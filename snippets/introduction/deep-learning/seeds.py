import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
light = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for neurons in [2, 4]:
    starts = []
    for seed in range(20):
        torch.manual_seed(seed)
        first = torch.nn.Linear(2, neurons)
        last = torch.nn.Linear(neurons, 1)
        starts.append([first.weight.T, first.bias, last.weight.T, last.bias])
    W1, b1, W2, b2 = [torch.stack(same).detach() for same in zip(*starts)]
    parameters = [W1, b1.reshape(20, 1, neurons), W2, b2.reshape(20, 1, 1)]
    W1, b1, W2, b2 = [parameter.requires_grad_() for parameter in parameters]
    for update in range(1001):
        answers = torch.sigmoid(torch.sigmoid(switches @ W1 + b1) @ W2 + b2)
        error = ((answers - light) ** 2).sum() / 2
        error.backward()
        with torch.no_grad():
            for parameter in parameters:
                parameter -= 3.0 * parameter.grad
                parameter.grad = None
    worst = (answers - light).abs().reshape(20, 4).max(dim=1).values
    learned = (worst < 0.2).sum().item()
    print(f"hidden neurons {neurons}: {learned} of 20 seeds learned it")
