import torch

labels = torch.tensor([0, 0, 2, 0])

one_by_one = torch.zeros(3)
for label in labels:
    one_by_one[label] += 1

at_once = torch.zeros(3)
at_once[labels] += 1

added = torch.zeros(3).index_add_(0, labels, torch.ones(4))

print("one by one:", one_by_one.tolist())
print("at once:   ", at_once.tolist())
print("index_add_:", added.tolist())
print("bincount:  ", labels.bincount(minlength=3).tolist())
