import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
labels = torch.tensor([0, 1])
weights = torch.tensor([1.0, 50.0])
for batch in ([0, 1], [0], [1]):
    x, t = logits[batch], labels[batch]
    plain = nn.CrossEntropyLoss()(x, t)
    weighted = nn.CrossEntropyLoss(weights)(x, t)
    by_samples = nn.CrossEntropyLoss(weights, reduction="sum")(x, t) / len(t)
    print(f"labels {t.tolist()}")
    print(f"  without {plain:.4f}  with {weighted:.4f}", end="  ")
    print(f"divided by samples {by_samples:.4f}")

loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(50.0))
print(f"pos_weight {loss(torch.tensor([-1.0]), torch.tensor([1.0])):.4f}")
