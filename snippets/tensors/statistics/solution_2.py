import torch

points = torch.tensor([[50.0, 4.0, 0.2],
                       [70.0, 8.0, 0.6],
                       [90.0, 3.0, 0.1]])
scaled = (points - points.mean(0)) / points.std(0)
print("means are 0:", torch.allclose(scaled.mean(0), torch.zeros(3), atol=1e-6))
print("std are 1:  ", torch.allclose(scaled.std(0), torch.ones(3)))
