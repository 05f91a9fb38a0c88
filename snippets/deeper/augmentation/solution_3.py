import torch
from torch.distributions import Beta

torch.manual_seed(0)
for alpha in (0.2, 1.0, 5.0):
    lam = Beta(torch.tensor(alpha), torch.tensor(alpha)).sample((100_000,))
    middle = ((lam > 0.25) & (lam < 0.75)).float().mean()
    print(f"alpha {alpha}: mean {lam.mean():.2f},"
          f" between 1/4 and 3/4: {100 * middle:.1f} %")
