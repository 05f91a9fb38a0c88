import torch

predicted = torch.tensor([[1.0], [2.0], [3.0]])
correct = torch.tensor([1.0, 2.0, 3.0])
print("predicted:", predicted.shape, " correct:", correct.shape)
print(predicted - correct)
print("repaired:", predicted[:, 0] - correct)
