# --8<-- [start:network]
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint


class Block(nn.Module):
    def __init__(self, number):
        super().__init__()
        self.number = number
        layers = [nn.Sequential(nn.Linear(64, 64), nn.Tanh()) for _ in range(4)]
        self.layers = nn.Sequential(*layers)

    def forward(self, x):
        computed.append(self.number)
        return self.layers(x)


torch.manual_seed(0)
blocks = nn.ModuleList(Block(number) for number in range(4))
parameters = [parameter.data_ptr() for parameter in blocks.parameters()]
# --8<-- [end:network]


# --8<-- [start:count]
def keep(tensor):
    if tensor.data_ptr() not in parameters:
        saved[tensor.data_ptr()] = tensor.nbytes
    return tensor.detach()


slopes, x = [], torch.randn(64, 64)
for with_checkpoints in (False, True):
    computed, saved, h = [], {}, x
    with saved_tensors_hooks(keep, lambda kept: kept):
        for block in blocks:
            if with_checkpoints:
                h = checkpoint(block, h, use_reentrant=False)
            else:
                h = block(h)
        loss = (h**2).mean()
    loss.backward()
    slopes.append([parameter.grad for parameter in blocks.parameters()])
    blocks.zero_grad()
    size = sum(saved.values())
    print(f"checkpoints {with_checkpoints!s:5}  saved {size:6} bytes")
    print("    blocks computed:", *computed)
print("the same gradients:", all(map(torch.equal, *slopes)))
# --8<-- [end:count]
