import torch

try:
    torch.empty(10**15)
except RuntimeError as error:
    message = str(error)
    print("RuntimeError:", message[message.index("DefaultCPUAllocator") :])
