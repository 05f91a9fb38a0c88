import torch

a = torch.ones(2)
print("vector of float64:", (a + torch.ones(2, dtype=torch.float64)).dtype)
print("float64, no axes: ", (a + torch.tensor(1.0, dtype=torch.float64)).dtype)
print("Python number:    ", (a + 1.0).dtype)
