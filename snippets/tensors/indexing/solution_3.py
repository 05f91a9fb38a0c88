import torch

scores = torch.tensor([[0.1, 0.7, 0.2],
                       [0.8, 0.1, 0.1],
                       [0.3, 0.3, 0.4]])
correct = torch.tensor([1, 0, 2])

print("pairs:     ", scores[torch.arange(3), correct])
print("not pairs: ", tuple(scores[:, correct].shape))
