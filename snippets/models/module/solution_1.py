from torch import nn

model = nn.Sequential(
    nn.Linear(784, 100),
    nn.ReLU(),
    nn.Linear(100, 100),
    nn.ReLU(),
    nn.Linear(100, 10),
)
for name, p in model.named_parameters():
    print(f"{name:8}  {p.numel()}")
print("all:", sum(p.numel() for p in model.parameters()))
