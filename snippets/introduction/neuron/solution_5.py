import torch

x = torch.tensor([1.0, 1.4, 1.5, 1.6, 2.0])
for weight in [2.0, 20.0, 200.0]:
    bias = -1.5 * weight
    outputs = torch.sigmoid(weight * x + bias)
    print(f"weight {weight:5.1f}:", [f"{y:.3f}" for y in outputs.tolist()])
