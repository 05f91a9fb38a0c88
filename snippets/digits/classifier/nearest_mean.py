import torch
from sklearn.datasets import load_digits

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
most_common, nearest = [], []

for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    held_out, training = order[:449], order[449:]
    truth = labels[held_out]
    common = labels[training].mode().values
    most_common.append(100 * (truth == common).double().mean())
    of_digit = [
        images[training][labels[training] == digit] for digit in range(10)
    ]
    means = torch.stack([several.mean(dim=0) for several in of_digit])
    answer = torch.cdist(images[held_out], means).argmin(dim=1)
    nearest.append(100 * (answer == truth).double().mean())

for name, values in (("most common", most_common), ("nearest mean", nearest)):
    values = torch.stack(values)
    print(f"{name}: mean {values.mean():.1f} %,", end=" ")
    print(f"standard deviation {values.std():.1f}")
    print(f"  lowest {values.min():.1f} %, highest {values.max():.1f} %")
