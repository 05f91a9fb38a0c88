import torch

scores = torch.tensor([[0.1, 0.7, 0.2],
                       [0.8, 0.1, 0.1],
                       [0.3, 0.3, 0.4],
                       [0.5, 0.2, 0.3]])
correct = torch.tensor([1, 0, 2, 1])
predicted = scores.argmax(dim=1)
hits = predicted == correct
print("predicted:", predicted)
print("hits:     ", hits)
print("accuracy: ", hits.float().mean().item())
