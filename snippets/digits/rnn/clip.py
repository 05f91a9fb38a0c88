import torch
from torch import nn

torch.manual_seed(0)
largest = 0.0
for scale in (0.01, 1.0, 100.0):
    layer = nn.Linear(3, 2).double()
    (scale * layer(torch.ones(3, dtype=torch.float64))).sum().backward()
    before = [parameter.grad.clone() for parameter in layer.parameters()]
    norm = torch.sqrt(sum((gradient**2).sum() for gradient in before))
    by_hand = [gradient * min(1.0, 1.0 / (norm + 1e-6)) for gradient in before]
    returned = nn.utils.clip_grad_norm_(layer.parameters(), max_norm=1.0)
    pairs = list(zip(by_hand, layer.parameters()))
    after = torch.sqrt(sum((parameter.grad**2).sum() for _, parameter in pairs))
    print(f"norm before {returned.item():8.4f}, after {after.item():.4f}")
    apart = [(ours - theirs.grad).abs().max().item() for ours, theirs in pairs]
    largest = max(largest, *apart, abs(norm - returned).item())
print("largest difference below 1e-12:", largest < 1e-12)
