import torch
from torch import nn, optim

torch.set_default_dtype(torch.float64)
t = torch.tensor([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]).double()
p = t.mean().item()
for w in (1.0, 4.0, 9.0):
    logit = torch.zeros(1, requires_grad=True)
    optimizer = optim.SGD([logit], lr=0.5)
    loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(w))
    for step in range(300):
        optimizer.zero_grad()
        loss(logit.expand(10), t).backward()
        optimizer.step()
    q = torch.sigmoid(logit).item()
    formula = w * p / (w * p + 1 - p)
    print(f"weight {w:.0f}: learned {q:.4f}, formula {formula:.4f},",
          "difference below 1e-9:", abs(q - formula) < 1e-9)
