import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
light = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for seed in [6, 1, 5]:
    torch.manual_seed(seed)
    net = torch.nn.Sequential(
        torch.nn.Linear(2, 2), torch.nn.Sigmoid(),
        torch.nn.Linear(2, 1), torch.nn.Sigmoid(),
    )
    for update in range(1000):
        error = ((net(switches) - light) ** 2).sum() / 2
        net.zero_grad()
        error.backward()
        with torch.no_grad():
            for parameter in net.parameters():
                parameter -= 3.0 * parameter.grad
    print("seed", seed)
    hidden = net[1](net[0](switches))
    for row, (h1, h2), y in zip(switches.int().tolist(), hidden, net(switches)):
        numbers = f"{h1.item():.1f} {h2.item():.1f}  answer {y.item():.1f}"
        print(f"  {row}  hidden {numbers}")
