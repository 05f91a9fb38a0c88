import math

import torch

u = [2.0, 0.0]
powers = [math.exp(score) for score in u]
p = [power / sum(powers) for power in powers]
p_torch = torch.softmax(torch.tensor(u), dim=0)

print(
    "powers: ", [f"{power:.4f}" for power in powers], f"sum {sum(powers):.4f}"
)
print("by hand:", [f"{share:.4f}" for share in p], f"sum {sum(p):.4f}")
print("torch:  ", [f"{share:.4f}" for share in p_torch.tolist()])
largest = max(abs(a - b) for a, b in zip(p, p_torch.tolist()))
print(f"largest difference: {largest:.6f}")
