import torch

zero, inf = torch.tensor(0.0), torch.tensor(torch.inf)
print("1 / 0     ", (1 / zero).item())
print("exp(89)   ", torch.exp(torch.tensor(89.0)).item())
print("log(0)    ", torch.log(zero).item())
print("0 / 0     ", (zero / zero).item())
print("inf - inf ", (inf - inf).item())
print("0 * inf   ", (zero * inf).item())
print("inf / inf ", (inf / inf).item())
print("sqrt(-1)  ", torch.sqrt(torch.tensor(-1.0)).item())
print("log(-1)   ", torch.log(torch.tensor(-1.0)).item())
