import torch

number = 16_777_217
print("int64:  ", torch.tensor(number).item())
print("float32:", int(torch.tensor(float(number)).item()))
print("float64:", int(torch.tensor(number, dtype=torch.float64).item()))
