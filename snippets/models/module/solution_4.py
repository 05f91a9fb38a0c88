from torch import nn

shared = nn.Linear(4, 4)
twice = nn.Sequential(shared, nn.ReLU(), shared)
apart = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4))
for name, model in [("shared", twice), ("apart", apart)]:
    print(f"{name}: parameters {sum(p.numel() for p in model.parameters())},"
          f" names in state_dict {len(model.state_dict())}")
print("the same tensor:", twice[0].weight is twice[2].weight)
