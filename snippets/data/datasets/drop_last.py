import torch
from torch.utils.data import DataLoader

generator = torch.Generator().manual_seed(0)
loader = DataLoader(
    range(10), batch_size=4, shuffle=True, drop_last=True, generator=generator
)
print("number of batches:", len(loader))
for epoch in range(3):
    seen = set(torch.cat(list(loader)).tolist())
    print(f"epoch {epoch}: left out", sorted(set(range(10)) - seen))
