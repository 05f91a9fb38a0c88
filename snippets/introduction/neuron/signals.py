import torch

u = torch.tensor([-100.0, -2.0, 0.0, 1.0, 100.0])
step = (u > 0).float()
sigmoid = torch.sigmoid(u)
relu = torch.relu(u)

print("     u  step  sigmoid   ReLU")
for i in range(5):
    print(f"{u[i]:6.1f} {step[i]:5.0f} {sigmoid[i]:8.4f} {relu[i]:6.1f}")
