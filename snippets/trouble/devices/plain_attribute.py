import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = torch.ones(3)
        self.register_buffer("buffer", torch.ones(3))


scale = Scale().to("meta")
print("plain attribute:", scale.plain.device)
print("buffer:         ", scale.buffer.device)
