import torch
from torch import nn

torch.manual_seed(0)
cell = nn.GRUCell(8, 5).double()
W_ir, W_iz, W_in = cell.weight_ih.chunk(3)
W_hr, W_hz, W_hn = cell.weight_hh.chunk(3)
b_ir, b_iz, b_in = cell.bias_ih.chunk(3)
b_hr, b_hz, b_hn = cell.bias_hh.chunk(3)
x, h = torch.randn(8, dtype=torch.float64), torch.randn(5, dtype=torch.float64)

r = torch.sigmoid(W_ir @ x + b_ir + W_hr @ h + b_hr)
z = torch.sigmoid(W_iz @ x + b_iz + W_hz @ h + b_hz)
n = torch.tanh(W_in @ x + b_in + r * (W_hn @ h + b_hn))
by_hand = (1 - z) * n + z * h
print(f"largest difference: {(by_hand - cell(x, h)).abs().max().item():.10f}")
