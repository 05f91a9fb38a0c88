import torch

for epoch in range(3):
    torch.manual_seed(0)
    print("wrong:", torch.randperm(6).tolist())
torch.manual_seed(0)
for epoch in range(3):
    print("right:", torch.randperm(6).tolist())
