import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

labels = torch.tensor(load_digits().target)
numbers = torch.arange(len(labels))


def stratified(seed):
    generator = torch.Generator().manual_seed(seed)
    held_out = []
    for digit in range(10):
        members = numbers[labels == digit]
        order = torch.randperm(len(members), generator=generator)
        held_out.append(members[order[: round(0.2 * len(members))]])
    return torch.cat(held_out)


generator = torch.Generator().manual_seed(0)
plain = torch.randperm(len(labels), generator=generator)[:360]
scikit = train_test_split(
    numbers, test_size=360, stratify=labels, random_state=0
)[1]
print("a fifth of all:", [round(0.2 * n) for n in labels.bincount().tolist()])
print("plain:         ", labels[plain].bincount().tolist())
print("stratified:    ", labels[stratified(0)].bincount().tolist())
print("scikit-learn:  ", labels[scikit].bincount().tolist())
