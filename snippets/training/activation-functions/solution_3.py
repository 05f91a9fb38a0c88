import torch

logits = torch.tensor([1.0, 2.0, 4.0])
for temperature in (0.1, 1.0, 10.0):
    y = torch.softmax(logits / temperature, dim=0)
    print(f"temperature {temperature:4.1f}: ", "  ".join(f"{v:.4f}" for v in y))
