import torch
from torch import nn

x = torch.zeros(32, 8, 8)
for layer in (
    nn.RNN(8, 64, batch_first=True),
    nn.LSTM(8, 64, batch_first=True),
):
    output, last = layer(x)
    print(type(layer).__name__)
    print("  output:", tuple(output.shape))
    if isinstance(last, tuple):
        print("  h_n, c_n:", [tuple(part.shape) for part in last])
    else:
        print("  h_n:", tuple(last.shape))
        print("  output[:, -1] is h_n[0]:", torch.equal(output[:, -1], last[0]))

for name, parameter in nn.RNN(8, 64).named_parameters():
    print(f"{name:13} {tuple(parameter.shape)}")
