import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
x, t = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


class Block(nn.Module):
    def __init__(self, start):
        super().__init__()
        self.linear = nn.Linear(32, 32)
        start(self.linear.weight)
        nn.init.zeros_(self.linear.bias)

    def forward(self, x):
        return x + self.linear(torch.relu(x))


starts = {"He": nn.init.kaiming_normal_, "zeros": nn.init.zeros_}
for name, start in starts.items():
    results = []
    for seed in range(5):
        torch.manual_seed(seed)
        test, training = torch.randperm(len(x)).split([517, 1280])
        blocks = [Block(start) for block in range(20)]
        network = nn.Sequential(nn.Linear(64, 32), *blocks, nn.Linear(32, 10))
        optimizer = optim.Adam(network.parameters(), lr=0.003)
        for epoch in range(3):
            for batch in training[torch.randperm(1280)].split(256):
                loss = nn.functional.cross_entropy(network(x[batch]), t[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        right = network(x[test]).argmax(dim=1) == t[test]
        results.append(f"{100 * right.double().mean():.1f}")
    print(f"{name:5}", *results)
