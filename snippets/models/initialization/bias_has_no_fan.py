from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 1))
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
    nn.init.xavier_uniform_(parameter)
