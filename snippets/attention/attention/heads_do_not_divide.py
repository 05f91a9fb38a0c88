from torch import nn

nn.MultiheadAttention(10, num_heads=4)
