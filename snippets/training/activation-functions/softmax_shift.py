import torch

logits = torch.tensor([1.0, 2.0, 4.0])
for shift in (0, -4, 50):
    y = torch.softmax(logits + shift, dim=0)
    print(f"logits + {shift:3}: ", "  ".join(f"{v:.4f}" for v in y))
