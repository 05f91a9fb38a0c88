import torch

places = torch.tensor([0, 0, 1])
amounts = torch.tensor([1.0, 3.0, 5.0])

sums = torch.zeros(2)
sums[places] += amounts
print("+=: one of two amounts is left:", sums[0].item() in (1.0, 3.0))

sums = torch.zeros(2)
sums.index_add_(0, places, amounts)
print("index_add_:", sums.tolist())
