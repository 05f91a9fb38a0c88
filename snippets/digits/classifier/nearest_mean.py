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
    means = torch.stack([images[training][labels[training] == d].mean(0) for d in range(10)])
    answer = torch.cdist(images[held_out], means).argmin(dim=1)
    nearest.append(100 * (answer == truth).double().mean())

for name, values in (("most common digit", most_common), ("nearest mean image", nearest)):
    values = torch.stack(values)
    print(f"{name}: mean {values.mean():.1f} %, standard deviation {values.std():.1f},", end=" ")
    print(f"lowest {values.min():.1f} %, highest {values.max():.1f} %")
