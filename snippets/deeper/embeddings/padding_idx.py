import torch
from torch import nn

table = nn.Embedding(4, 2, padding_idx=0)
print("new:             row 0 is", table.weight[0].tolist())
table(torch.tensor([[2, 3, 0, 0]])).sum().backward()
print("slopes:         ", table.weight.grad.tolist())
ones = torch.ones(4, 2)
loaded = nn.Embedding.from_pretrained(ones, padding_idx=0)
print("from_pretrained: row 0 is", loaded.weight[0].tolist())
table.load_state_dict({"weight": ones})
print("load_state_dict: row 0 is", table.weight[0].tolist())
nn.init.constant_(table.weight, 0.5)
print("nn.init:         row 0 is", table.weight[0].tolist())
with torch.no_grad():
    table.weight[0] = 0
print("by hand:         row 0 is", table.weight[0].tolist())
