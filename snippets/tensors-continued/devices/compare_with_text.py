import torch

x = torch.ones(3)
print('x.device == "cpu":              ', x.device == "cpu")
print('x.device.type == "cpu":         ', x.device.type == "cpu")
print('x.device == torch.device("cpu"):', x.device == torch.device("cpu"))
same = torch.device("cuda") == torch.device("cuda:0")
print('"cuda" and "cuda:0" are equal:  ', same)
