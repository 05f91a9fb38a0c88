import torch
from sklearn.datasets import load_digits
from torch.utils.data import TensorDataset

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32) / 16
labels = torch.tensor(digits.target)

dataset = TensorDataset(images, labels)
image, label = dataset[3]
print("how many:", len(dataset))
print("number 3:", tuple(image.shape), image.dtype, "label", label)
print("a slice:", [tuple(part.shape) for part in dataset[3:8]])
