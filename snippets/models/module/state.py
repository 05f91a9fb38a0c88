import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(2, 1), nn.Linear(2, 1)
print("same weights:", torch.equal(first.weight, second.weight))
for name, tensor in first.state_dict().items():
    print(
        f"  {name:6}  {tuple(tensor.shape)}  gradient: {tensor.requires_grad}"
    )
print(second.load_state_dict(first.state_dict()))
print("same weights:", torch.equal(first.weight, second.weight))
