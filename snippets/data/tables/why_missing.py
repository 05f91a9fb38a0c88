import torch
from torch import nn, optim

torch.set_default_dtype(torch.float64)


def loss(seed, informative, flag):
    torch.manual_seed(seed)
    income = torch.randn(400)
    chance = torch.sigmoid(3 * income * informative)
    missing = torch.rand(400) < chance
    filled = income.where(~missing, income[~missing][:200].mean())
    x = torch.stack([filled, missing * flag], dim=1)
    linear = nn.Linear(2, 1)
    optimizer = optim.SGD(linear.parameters(), lr=0.3)
    for step in range(100):
        optimizer.zero_grad()
        nn.functional.mse_loss(linear(x[:200])[:, 0], income[:200]).backward()
        optimizer.step()
    return nn.functional.mse_loss(linear(x[200:])[:, 0], income[200:]).item()


cases = {"the rich hide it": 1.0, "a coin hides it": 0.0}
for what, informative in cases.items():
    for flag, name in ((0.0, "without flag"), (1.0, "with flag")):
        losses = [f"{loss(seed, informative, flag):.2f}" for seed in range(5)]
        print(f"{what:16} {name:12}", *losses)
