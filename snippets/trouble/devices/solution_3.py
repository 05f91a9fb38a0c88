import torch

x = torch.ones(3)
print("x.to('cpu') is x:           ", x.to("cpu") is x)
print("x.to('cpu', copy=True) is x:", x.to("cpu", copy=True) is x)
