import torch
from torch import nn

layer, head = nn.GRU(8, 64, batch_first=True), nn.Linear(64, 10)
output, h_n = layer(torch.zeros(32, 8, 8))
labels = torch.zeros(32, dtype=torch.long)
print("h_n[-1]:", tuple(head(h_n[-1]).shape), " h_n:", tuple(head(h_n).shape))
nn.functional.cross_entropy(head(h_n), labels)
