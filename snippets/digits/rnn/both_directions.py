import torch
from torch import nn

torch.manual_seed(0)
layer = nn.GRU(8, 64, batch_first=True, bidirectional=True)
x = torch.rand(1, 8, 8)
changed = x.clone()
changed[:, :-1] = 0.0  # all rows but the last
(output, h_n), (output_2, h_n_2) = layer(x), layer(changed)
parts = {
    "output[:, -1], forward half": (output[:, -1, :64], output_2[:, -1, :64]),
    "output[:, -1], backward half": (output[:, -1, 64:], output_2[:, -1, 64:]),
    "h_n[-2], forward": (h_n[-2], h_n_2[-2]),
    "h_n[-1], backward": (h_n[-1], h_n_2[-1]),
}
for name, (before, after) in parts.items():
    print(f"{name:28} changes: {not torch.allclose(before, after)}")

summary = torch.cat([h_n[-2], h_n[-1]], dim=1)
ends = torch.cat([output[:, -1, :64], output[:, 0, 64:]], dim=1)
print("the same as both ends of output:", torch.allclose(summary, ends))
