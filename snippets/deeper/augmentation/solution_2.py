import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.images)
labels = torch.tensor(digits.target)
means = [images[labels == digit].mean(dim=0) for digit in range(10)]
means = torch.stack(means)
flipped = images.flip(2)
nearest = torch.cdist(flipped.flatten(1), means.flatten(1)).argmin(dim=1)
for digit in range(10):
    kept = (nearest[labels == digit] == digit).double().mean()
    print(f"{digit}: {100 * kept:.0f} %")
