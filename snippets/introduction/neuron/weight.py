import torch

inputs = torch.tensor([-1.0, 0.0, 1.0, 2.0])
print("input          ", "  ".join(f"{x:6.1f}" for x in inputs.tolist()))
for weight in [0.0, 0.5, 2.0, -2.0]:
    outputs = torch.sigmoid(weight * inputs)
    line = "  ".join(f"{y:6.4f}" for y in outputs.tolist())
    print(f"weight {weight:4.1f}:   ", line)
