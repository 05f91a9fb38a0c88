import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
row = torch.tensor([0.0, 1.0, 1.0, 0.0])
column = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for light in [column, row]:
    torch.manual_seed(0)
    net = torch.nn.Sequential(
        torch.nn.Linear(2, 4), torch.nn.Sigmoid(),
        torch.nn.Linear(4, 1), torch.nn.Sigmoid(),
    )
    for update in range(1000):
        difference = net(switches) - light
        error = (difference ** 2).sum() / 2
        net.zero_grad()
        error.backward()
        with torch.no_grad():
            for parameter in net.parameters():
                parameter -= 1.0 * parameter.grad
    answers = [f"{answer.item():.2f}" for answer in net(switches)]
    print("targets", tuple(light.shape), end="  ")
    print("difference", tuple(difference.shape), " answers", answers)
