import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]], dtype=torch.float64)
means = a.mean(1, keepdim=True)
print("shape with keepdim:", tuple(means.shape))
print(means)
centered = a - means
print(centered)
print("means of the rows now:", centered.mean(1))
