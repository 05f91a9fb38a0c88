import torch
from torch import nn

torch.manual_seed(0)
linear, norm = nn.Linear(4, 3).double(), nn.BatchNorm1d(3).double()
nn.init.uniform_(norm.weight)
nn.init.uniform_(norm.bias)
for batch in range(50):
    norm(linear(torch.randn(16, 4).double()))
norm.eval()

scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
folded = nn.Linear(4, 3).double()
with torch.no_grad():
    folded.weight.copy_(scale[:, None] * linear.weight)
    folded.bias.copy_(scale * (linear.bias - norm.running_mean) + norm.bias)
x = torch.randn(5, 4).double()
print("same answers:", torch.allclose(folded(x), norm(linear(x))))
