import torch

weights = torch.tensor([[1.5, 2.5, 3.5],
                        [4.5, 5.5, 6.5]], dtype=torch.float64)

print(torch.zeros_like(weights))
print(torch.full_like(weights, 0.5))
print("as many random numbers:", torch.rand_like(weights).shape)
