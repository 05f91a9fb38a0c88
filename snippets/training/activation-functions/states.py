import torch

print("  sum  sigmoid   tanh   ReLU")
for weighted_sum in (-8.0, -2.0, 0.0, 2.0, 8.0):
    x = torch.tensor(weighted_sum)
    y = [torch.sigmoid(x), torch.tanh(x), torch.relu(x)]
    print(f"{x:5.1f}   {y[0]:.4f} {y[1]:7.4f} {y[2]:5.1f}")
