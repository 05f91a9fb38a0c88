import torch

pairs = [(1.0, 1.000001), (1.0, 1.0001), (1e6, 1e6 + 5), (0.0, 1e-9),
         (0.0, 1e-7), (1e-9, 2e-9)]
wrong = 0
for a, b in pairs:
    x = torch.tensor(a, dtype=torch.float64)
    y = torch.tensor(b, dtype=torch.float64)
    by_hand = abs(a - b) <= 1e-8 + 1e-5 * abs(b)
    by_torch = torch.isclose(x, y).item()
    wrong += by_hand != by_torch
    print(f"{a:9} and {b:9}  {by_torch}")
print("differences of the decisions:", wrong)
