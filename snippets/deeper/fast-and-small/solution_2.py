import torch

for weight in (1.0, 3.0):
    w = torch.tensor(weight, dtype=torch.bfloat16)
    for step in (0.001, 0.005, 0.01):
        print(f"{weight} + {step}: moves {(w + step != w).item()}")
