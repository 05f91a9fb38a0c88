import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

digits = load_digits()
dataset = TensorDataset(torch.tensor(digits.data), torch.tensor(digits.target))
x, t = next(iter(DataLoader(dataset, batch_size=64)))
print("images", x.dtype, "labels", t.dtype)
torch.manual_seed(0)
nn.Linear(64, 10)(x)
