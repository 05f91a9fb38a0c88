from torch import nn

body = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU())
network = nn.Sequential(body, nn.Linear(64, 5))
for name, frozen in (("frozen", [0, 2]), ("half", [0]), ("all trained", [])):
    network.requires_grad_(True)
    for layer in frozen:
        body[layer].requires_grad_(False)
    trained = sum(p.numel() for p in network.parameters() if p.requires_grad)
    print(f"{name:11} {trained}")
