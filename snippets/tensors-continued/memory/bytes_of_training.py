import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 100), nn.ReLU(), nn.Linear(100, 10))
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(32, 64)).sum().backward()
optimizer.step()

weights = list(model.parameters())
states = [optimizer.state[weight] for weight in weights]
print("parameters:", 64 * 100 + 100 + 100 * 10 + 10)
print("weights:   ", sum(weight.nbytes for weight in weights))
print("gradients: ", sum(weight.grad.nbytes for weight in weights))
print("Adam's m:  ", sum(state["exp_avg"].nbytes for state in states))
print("Adam's v:  ", sum(state["exp_avg_sq"].nbytes for state in states))
