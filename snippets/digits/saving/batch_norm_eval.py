import torch
from torch import nn

torch.manual_seed(0)
layer = nn.BatchNorm1d(4)
for step in range(50):
    layer(3 * torch.randn(32, 4) + 5)

x = 3 * torch.randn(8, 4) + 5
for mode in ("train", "eval"):
    layer.train(mode == "train")
    with_others, with_fewer = layer(x)[0], layer(x[:2])[0]
    print(f"{mode:5}: row 0 the same in other company: {torch.allclose(with_others, with_fewer)}")
by_hand = (x - layer.running_mean) / (layer.running_var + layer.eps).sqrt()
print("eval uses the running values:", torch.allclose(by_hand, layer(x), atol=1e-5))
