import torch
from torch import nn

tokens = torch.tensor([[2, 3, 0, 0]])
for padding_idx in (None, 0):
    table = nn.Embedding(4, 2, padding_idx=padding_idx)
    table(tokens).sum().backward()
    print(f"slopes of row 0, padding_idx={padding_idx}:",
          table.weight.grad[0].tolist())
print("new:             row 0 is", table.weight[0].tolist())
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
