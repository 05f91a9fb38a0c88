# --8<-- [start:count]
import torch
from torch import nn, optim
from torch.autograd.graph import saved_tensors_hooks


def kept_by_a_step(examples):
    network = nn.Sequential(nn.Linear(100, 400), nn.Tanh(), nn.Linear(400, 10))
    optimizer = optim.Adam(network.parameters())
    x, t = torch.randn(examples, 100), torch.randn(examples, 10)
    saved = {}

    def keep(tensor):
        saved[tensor.data_ptr()] = tensor.nbytes  # the same memory counts once
        return tensor.detach()

    with saved_tensors_hooks(keep, lambda kept: kept):
        loss = nn.MSELoss()(network(x), t)
    loss.backward()
    optimizer.step()
    parameters = list(network.parameters())
    for parameter in parameters:
        saved.pop(parameter.data_ptr(), None)  # it is counted as a parameter
    states = optimizer.state.values()
    adam = [kept for state in states for kept in state.values() if kept.dim()]
    return {
        "parameters": sum(parameter.nbytes for parameter in parameters),
        "gradients": sum(parameter.grad.nbytes for parameter in parameters),
        "Adam": sum(kept.nbytes for kept in adam),
        "saved": sum(saved.values()),
    }


for kind, size in kept_by_a_step(64).items():
    print(f"{kind:10} {size:6} bytes")
# --8<-- [end:count]

# --8<-- [start:batch]
P = 100 * 400 + 400 + 400 * 10 + 10
A = 100 + 400 + 10 + 10
s, apart, sizes = 2, [], (16, 64, 256, 1024)
for B in sizes:
    by_kind = kept_by_a_step(B)
    saved, kept = by_kind["saved"], sum(by_kind.values())
    by_hand = 4 * (P + P + s * P + B * A)
    apart.append(float(abs(kept - by_hand)))
    print(f"batch of {B:4}: saved {saved:7}, in all {kept:7} bytes")
print("largest difference:", max(apart))
# --8<-- [end:batch]

# --8<-- [start:figure]
import matplotlib.pyplot as plt

steps = [kept_by_a_step(B) for B in sizes]
kilobytes = {kind: [step[kind] / 1000 for step in steps] for kind in steps[0]}
fig, ax = plt.subplots()
ax.plot(sizes, kilobytes["saved"], "-o", label="saved by autograd")
ax.plot(sizes, kilobytes["Adam"], "--s", label="Adam")
ax.plot(sizes, kilobytes["gradients"], ":^", label="gradients, parameters")
ax.set(xlabel="examples in the batch", ylabel="kilobytes")
ax.legend()
plt.show()
# --8<-- [end:figure]
