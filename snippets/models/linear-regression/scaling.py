# --8<-- [start:data]
import torch

torch.manual_seed(0)
area = 20 + 100 * torch.rand(100, dtype=torch.float64)
distance = 3 * torch.rand(100, dtype=torch.float64)
features = torch.stack([area, distance], dim=1)
noise = 0.3 * torch.randn(100, dtype=torch.float64)
rent = 0.1 * area - 1.5 * distance + 4 + noise
for name, column in [("area", area), ("distance", distance)]:
    mean, std = column.mean().item(), column.std().item()
    print(f"{name:8}  mean {mean:5.2f}  std {std:5.2f}")
# --8<-- [end:data]


# --8<-- [start:curvature]
def with_ones(features):
    ones = torch.ones(len(features), 1, dtype=features.dtype)
    return torch.cat([features, ones], dim=1)


scaled = (features - features.mean(0)) / features.std(0)
curvatures = {}
for name, X in [("raw", with_ones(features)), ("scaled", with_ones(scaled))]:
    c = torch.linalg.eigvalsh(2 / len(X) * X.T @ X)
    curvatures[name] = c
    print(f"{name:6}  flattest {c[0].item():.4f}  steepest {c[-1].item():.2f}"
          f"  ratio {(c[-1] / c[0]).item():.1f}")
# --8<-- [end:curvature]

# --8<-- [start:descend]
for name, X in [("raw", with_ones(features)), ("scaled", with_ones(scaled))]:
    rate = 1 / curvatures[name][-1].item()
    best = torch.linalg.lstsq(X, rent[:, None]).solution[:, 0]
    lowest = ((X @ best - rent) ** 2).mean()
    theta = torch.zeros(3, dtype=X.dtype)
    print(f"{name}, learning rate {rate:.6f}")
    for step in range(10001):
        difference = X @ theta - rent
        if step in (0, 1, 10, 100, 1000, 10000):
            too_high = ((difference ** 2).mean() - lowest).clamp(min=0)
            print(f"  step {step:5}  error above the best {too_high:.3f}")
        theta = theta - rate * 2 / len(X) * X.T @ difference
# --8<-- [end:descend]

# --8<-- [start:back]
solution = torch.linalg.lstsq(with_ones(scaled), rent[:, None]).solution
theta_scaled = solution[:, 0]
w_raw = theta_scaled[:2] / features.std(0)
b_raw = theta_scaled[2] - (w_raw * features.mean(0)).sum()
direct = torch.linalg.lstsq(with_ones(features), rent[:, None]).solution[:, 0]
print(f"area {w_raw[0].item():.3f}  distance {w_raw[1].item():.3f}"
      f"  b {b_raw.item():.3f}")
apart = (torch.cat([w_raw, b_raw[None]]) - direct).abs().max().item()
print("difference to the direct fit below 1e-9:", apart < 1e-9)
# --8<-- [end:back]
