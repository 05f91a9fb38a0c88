import torch
from sklearn.datasets import load_digits
from torch import nn, optim

x = torch.tensor(load_digits().data, dtype=torch.float32) / 16
for over in (torch.sum, torch.mean):
    for seed in range(5):
        torch.manual_seed(seed)
        encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 16))
        decoder = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 64))
        both = nn.ModuleList([encoder, decoder])
        optimizer = optim.Adam(both.parameters(), lr=0.02, betas=(0.5, 0.9))
        for batch in x[torch.randint(len(x), (40, 100))]:
            mu, log_variance = encoder(batch).chunk(2, dim=1)
            z = mu + (log_variance / 2).exp() * torch.randn(mu.shape)
            squares = (batch - decoder(z)).square()
            KL = (mu**2 + log_variance.exp() - 1 - log_variance).sum(dim=1) / 2
            optimizer.zero_grad()
            (over(squares, dim=1) / (2 * 0.25**2) + KL).mean().backward()
            optimizer.step()
        spread = decoder(encoder(x)[:, :8]).std(dim=0).mean()
        same = (spread < 0.01).item()
        print(f"{over.__name__:4} KL {KL.mean():.1f}, squared error of an",
              f"image {squares.sum(dim=1).mean():.2f}, all the same: {same}")
