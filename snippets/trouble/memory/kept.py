# --8<-- [start:count]
import torch
from torch import nn, optim


def kept_by_a_step(examples):
    network = nn.Sequential(nn.Linear(100, 400), nn.Tanh(), nn.Linear(400, 10))
    optimizer = optim.Adam(network.parameters())
    x, t = torch.randn(examples, 100), torch.randn(examples, 10)
    saved = {}

    def keep(tensor):
        saved[tensor.data_ptr()] = tensor.nbytes  # the same memory counts once
        return tensor.detach()

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        loss = nn.MSELoss()(network(x), t)
    loss.backward()
    optimizer.step()
    parameters = list(network.parameters())
    for parameter in parameters:
        saved.pop(parameter.data_ptr(), None)  # it is counted as a parameter
    state = [kept for states in optimizer.state.values() for kept in states.values()]
    return {
        "parameters": sum(parameter.nbytes for parameter in parameters),
        "gradients": sum(parameter.grad.nbytes for parameter in parameters),
        "Adam": sum(kept.nbytes for kept in state if kept.dim()),
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
    sizes_by_kind = kept_by_a_step(B)
    kept = sum(sizes_by_kind.values())
    by_hand = 4 * (P + P + s * P + B * A)
    apart.append(float(abs(kept - by_hand)))
    print(f"batch of {B:4}: saved {sizes_by_kind['saved']:7}, in all {kept:7} bytes")
print("largest difference:", max(apart))
# --8<-- [end:batch]

# --8<-- [start:figure]
import matplotlib.pyplot as plt

results = [kept_by_a_step(B) for B in sizes]
kilobytes = {kind: [kept[kind] / 1000 for kept in results] for kind in results[0]}
fig, ax = plt.subplots()
ax.plot(sizes, kilobytes["saved"], "-o", label="saved by autograd")
ax.plot(sizes, kilobytes["Adam"], "--s", label="Adam")
ax.plot(sizes, kilobytes["gradients"], ":^", label="gradients, parameters")
ax.set(xlabel="examples in the batch", ylabel="kilobytes")
ax.legend()
plt.show()
# --8<-- [end:figure]
