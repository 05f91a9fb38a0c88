import torch


def split(seed):
    order = torch.randperm(1797, generator=torch.Generator().manual_seed(seed))
    return set(order[:1437].tolist()), set(order[1437:].tolist())


training, test = split(0)
training_next_day, test_next_day = split(1)
print("test images today, in today's training:   ", len(test & training))
print(
    "test images tomorrow, in today's training:", len(test_next_day & training)
)
