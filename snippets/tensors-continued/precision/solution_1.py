import torch

number = int("0" + "01111110" + "1" + "0" * 22, 2)
print(torch.tensor(number, dtype=torch.int32).view(torch.float32).item())
print((1 + 2**22 / 2**23) * 2.0 ** (126 - 127))
