import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
best = a[1]
kept = a[1].clone()
a[1] = 0
print("best:", best.tolist())
print("kept:", kept.tolist())
