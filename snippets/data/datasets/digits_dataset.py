import torch
from sklearn.datasets import load_digits
from torch.utils.data import Dataset


class Digits(Dataset):
    def __init__(self):
        digits = load_digits()
        self.images, self.labels = digits.images, digits.target

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        image = torch.tensor(self.images[index], dtype=torch.float32) / 16
        return image, int(self.labels[index])


digits = Digits()
image, label = digits[3]
print("how many:", len(digits))
print("number 3:", tuple(image.shape), image.dtype, "label", label)
print(f"ink from {image.min():.1f} to {image.max():.1f}")
