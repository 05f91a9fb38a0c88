import torch

weights = []
for attempt in range(2):
    layer = torch.nn.Linear(100, 1)
    torch.manual_seed(0)
    weights.append(layer.weight)
print("seed after the layer, equal: ", torch.equal(*weights))
weights = []
for attempt in range(2):
    torch.manual_seed(0)
    layer = torch.nn.Linear(100, 1)
    weights.append(layer.weight)
print("seed before the layer, equal:", torch.equal(*weights))
