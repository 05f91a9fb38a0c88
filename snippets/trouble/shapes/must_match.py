import torch

table = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
mean_of_rows = table.mean(dim=1)
print("repaired:", table - table.mean(dim=1, keepdim=True))
print("shapes:", table.shape, mean_of_rows.shape)
table - mean_of_rows
