import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
dataset = TensorDataset(torch.randn(100, 4), torch.arange(100) % 2)
train, test = random_split(dataset, [0.8, 0.2])
loader = DataLoader(train, batch_size=32, shuffle=True)
print(f"{len(dataset), len(train), len(test), len(loader) = }")
print(f"{[len(labels) for x, labels in loader] = }")
x, labels = dataset[train.indices]
mean, std = x.mean(dim=0), x.std(dim=0)
print(f"{((x - mean) / std).std(dim=0) = }")
