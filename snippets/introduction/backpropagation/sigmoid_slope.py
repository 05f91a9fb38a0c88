import math

import torch

places = [-2.0, 0.0, 1.0, 5.0]
u = torch.tensor(places, dtype=torch.float64, requires_grad=True)
torch.sigmoid(u).sum().backward()

print("   u   school   h(1-h)    torch")
largest = 0.0
for place, by_torch in zip(places, u.grad.tolist()):
    power = math.exp(-place)
    school = power / (1 + power) ** 2
    h = 1 / (1 + power)
    short = h * (1 - h)
    print(f"{place:4.1f} {school:8.4f} {short:8.4f} {by_torch:8.4f}")
    largest = max(largest, abs(school - by_torch), abs(short - by_torch))
print(f"largest difference: {largest:.10f}")
