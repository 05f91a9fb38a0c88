import torch

u = torch.tensor([-100.0, -2.0, 0.0, 1.0, 100.0])
step = (u > 0).float()
sigmoid = torch.sigmoid(u)
relu = torch.relu(u)

print("      u    step  sigmoid    ReLU")
for row in zip(u.tolist(), step.tolist(), sigmoid.tolist(), relu.tolist()):
    print("{:7.1f} {:7.0f} {:8.4f} {:7.1f}".format(*row))
