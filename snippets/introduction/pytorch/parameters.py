import torch

network = torch.nn.Sequential(
    torch.nn.Linear(2, 3),
    torch.nn.Sigmoid(),
    torch.nn.Linear(3, 1),
)

for name, parameter in network.named_parameters():
    shape = str(tuple(parameter.shape))
    print(f"{name:9} shape {shape:7} numbers {parameter.numel()}")
print("all numbers:", sum(p.numel() for p in network.parameters()))
