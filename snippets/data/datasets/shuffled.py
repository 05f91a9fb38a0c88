import torch
from torch.utils.data import DataLoader

generator = torch.Generator().manual_seed(0)
loader = DataLoader(range(10), batch_size=4, shuffle=True, generator=generator)
for epoch in range(2):
    print("epoch", epoch, [batch.tolist() for batch in loader])

generator.manual_seed(0)
print("again  ", [batch.tolist() for batch in loader])
