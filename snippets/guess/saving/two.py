from torch import nn

for assign in (False, True):
    first, second = nn.Linear(1, 1), nn.Linear(1, 1)
    nn.init.constant_(first.weight, 1.0)
    second.load_state_dict(first.state_dict(), assign=assign)
    nn.init.constant_(first.weight, 6.0)
    print(f"{assign}: {second.weight.item()}")
