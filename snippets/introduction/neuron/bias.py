import torch

total = torch.tensor(2.0)  # the weighted sum of our example
for bias in [-5.0, -2.0, -1.0, 0.0, 2.0]:
    u = total + bias
    print(f"bias {bias:4.1f}  u = {u:4.1f}  output {torch.sigmoid(u):.4f}")
