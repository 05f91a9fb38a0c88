import torch
from torch import nn

steps, columns = 50, []
kinds = ((nn.RNN, 1, 0), (nn.RNN, 3, 0), (nn.GRU, 1, 0), (nn.GRU, 1, 4))
for make, factor, gate in kinds:
    torch.manual_seed(0)
    layer = make(8, 64, batch_first=True).double()
    with torch.no_grad():
        layer.weight_hh_l0 *= factor
        layer.bias_ih_l0[64:128] += gate
    x = torch.randn(20, steps, 8, dtype=torch.float64, requires_grad=True)
    layer(x)[0][:, -1].sum().backward()
    columns.append(x.grad.norm(dim=2).mean(dim=0))

print("steps back    RNN   RNN, weights x 3   GRU   GRU, gate keeps")
for back in (0, 1, 5, 10, 20, 40):
    sizes = [f"{column[steps - 1 - back].item():.0e}" for column in columns]
    print("{:10} {:>6} {:>18} {:>5} {:>17}".format(back, *sizes))
ratios = [column[steps - 41] / column[steps - 11] for column in columns]
factors = [f"{ratio.item() ** (1 / 30):.2f}" for ratio in ratios]
print("{:>10} {:>6} {:>18} {:>5} {:>17}".format("a step", *factors))
