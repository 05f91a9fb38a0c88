# --8<-- [start:define]
import torch
from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(2, 3)
        self.activation = nn.ReLU()
        self.output = nn.Linear(3, 1)

    def forward(self, x):
        return self.output(self.activation(self.hidden(x)))


torch.manual_seed(0)
model = Network()
print(model)
# --8<-- [end:define]

# --8<-- [start:names]
for name, parameter in model.named_parameters():
    print(f"{name:14}  shape {tuple(parameter.shape)}", end="  ")
    print(parameter.numel(), "numbers")
print("all:", sum(p.numel() for p in model.parameters()))
# --8<-- [end:names]


# --8<-- [start:hook]
def look(module, inputs, output):
    print(f"{type(module).__name__:6}  in {tuple(inputs[0].shape)}"
          f"  out {tuple(output.shape)}  zeros {(output == 0).sum().item()}")


handles = [child.register_forward_hook(look) for child in model.children()]
x = torch.tensor([[1.0, 2.0], [-1.0, 0.5]])
y = model(x)
for handle in handles:
    handle.remove()
y = model(x)
print("after remove: silent")
# --8<-- [end:hook]

# --8<-- [start:store]
activations = {}


def store(module, inputs, output):
    activations["hidden"] = output.detach()


handle = model.activation.register_forward_hook(store)
y = model(x)
handle.remove()
by_hand = torch.clamp(x @ model.hidden.weight.T + model.hidden.bias, min=0)
print("shape:", tuple(activations["hidden"].shape))
print("as by hand:", torch.allclose(activations["hidden"], by_hand))
# --8<-- [end:store]
