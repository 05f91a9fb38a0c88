import torch

x = torch.tensor([-1.0, 0.0, 0.5, 2.0], dtype=torch.float64)
v = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
table = torch.func.jacrev(torch.tanh)(x)
short = v * (1 - torch.tanh(x) ** 2)
x.requires_grad_()
torch.tanh(x).backward(v)

for row in table.tolist():
    print("  ".join(f"{number:.4f}" for number in row))
print("v times table:", [f"{number:.4f}" for number in (v @ table).tolist()])
print("four products:", [f"{number:.4f}" for number in short.tolist()])
difference = (short - x.grad).abs().max().item()
print("largest difference below 1e-12:", difference < 1e-12)
