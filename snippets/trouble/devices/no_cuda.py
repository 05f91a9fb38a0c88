import torch

if not torch.cuda.is_available():
    try:
        torch.ones(2, device="cuda")
    except (AssertionError, RuntimeError):
        print("no CUDA here")
