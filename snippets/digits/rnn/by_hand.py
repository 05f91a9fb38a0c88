import torch
from torch import nn

torch.manual_seed(0)
layer = nn.RNN(input_size=8, hidden_size=5, batch_first=True).double()
W_ih, W_hh, b_ih, b_hh = layer.parameters()
x = torch.randn(2, 4, 8, dtype=torch.float64)

h = torch.zeros(2, 5, dtype=torch.float64)
states = []
for t in range(4):
    h = torch.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    states.append(h)
by_hand = torch.stack(states, dim=1)

by_torch, last = layer(x)
print("shapes:", tuple(by_hand.shape), "and", tuple(by_torch.shape))
print(f"largest difference: {(by_hand - by_torch).abs().max().item():.10f}")
