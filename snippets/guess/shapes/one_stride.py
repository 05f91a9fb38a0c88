import torch

x = torch.arange(8).reshape(2, 4)
for part in (x[:, ::2], x[:, :2]):
    print(part.stride(), "contiguous:", part.is_contiguous())
x[:, :2].view(-1)
