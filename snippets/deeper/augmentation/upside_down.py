import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.images)
labels = torch.tensor(digits.target)
means = [images[labels == digit].mean(dim=0) for digit in range(10)]
means = torch.stack(means)
sixes = images[labels == 6]
for name, x in (("sixes", sixes), ("turned by 180°", sixes.flip(1, 2))):
    nearest = torch.cdist(x.flatten(1), means.flatten(1)).argmin(dim=1)
    print(f"{name:14}: nearest to the mean 6: {(nearest == 6).sum()},"
          f" to the mean 9: {(nearest == 9).sum()}, of {len(sixes)}")
