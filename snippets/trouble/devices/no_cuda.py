import torch

try:
    torch.ones(2, device="cuda")
    works = True
except (AssertionError, RuntimeError):
    works = False
print("torch knew it before:", torch.cuda.is_available() == works)
