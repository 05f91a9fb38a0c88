import io

import torch
from torch import nn

network = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
x = torch.rand(5, 64)
weights, file = io.BytesIO(), io.BytesIO()
torch.save(network.state_dict(), weights)
torch.export.save(torch.export.export(network, (x,)), file)
sizes = len(weights.getvalue()), len(file.getvalue())
print("larger than the weights alone:", sizes[1] > sizes[0])
print("less than twice as large:     ", sizes[1] < 2 * sizes[0])
file.seek(0)
loaded = torch.export.load(file).module()
print("same answers:", torch.equal(loaded(x), network(x)))
