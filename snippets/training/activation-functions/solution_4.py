import torch

a = torch.tensor([-3.0, -0.5, 0.0, 2.0])
two_class = torch.softmax(torch.stack([a, torch.zeros(4)]), dim=0)[0]
print("softmax:", [f"{v:.4f}" for v in two_class])
print("sigmoid:", [f"{v:.4f}" for v in torch.sigmoid(a)])
