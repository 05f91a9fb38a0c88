from torch import nn


class Network(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)


Network()
