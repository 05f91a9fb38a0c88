import torch

prices = [1, 2, 3]
fees = [4, 5, 6]
print("lists:  ", prices + fees)
print("loop:   ", [price + fee for price, fee in zip(prices, fees)])
print("tensors:", torch.tensor(prices) + torch.tensor(fees))
