import torch

a = torch.zeros(4, 1, 6)
b = torch.zeros(4, 1, 6)
results = {
    "a.reshape(2, -1)": a.reshape(2, -1),
    "a.flatten(1)": a.flatten(1),
    "a.squeeze(1)": a.squeeze(1),
    "a.squeeze(0)": a.squeeze(0),
    "a.unsqueeze(-1)": a.unsqueeze(-1),
    "a.permute(1, 2, 0)": a.permute(1, 2, 0),
    "cat([a, b], 1)": torch.cat([a, b], 1),
    "stack([a, b], 1)": torch.stack([a, b], 1),
    "a.unflatten(2, (2, 3))": a.unflatten(2, (2, 3)),
    "a.expand(4, 5, 6)": a.expand(4, 5, 6),
}
for name, result in results.items():
    print(f"{name:23}", tuple(result.shape))
