import torch

x = torch.tensor([[6.0, 0.0, 0.0], [2.0, 4.0, 0.0], [1.0, 2.0, 3.0]])
lengths = torch.tensor([1, 2, 3])

mask = torch.arange(x.shape[1]) < lengths.unsqueeze(1)
print(mask)
print("mean over all places:", x.mean(dim=1))
print("mean of real values: ", (x * mask).sum(dim=1) / lengths)
