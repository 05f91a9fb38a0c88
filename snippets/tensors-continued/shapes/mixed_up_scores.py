import torch

scores = torch.tensor([[80, 90, 100],
                       [10, 30, 20]])
swapped = scores.T
cut = scores.reshape(3, 2)
print("swapped:", swapped.tolist(), swapped.float().mean(0).tolist())
print("cut:    ", cut.tolist(), cut.float().mean(0).tolist())
