import torch

a = torch.tensor([[1, 9, 3],
                  [8, 5, 6]])
place = a.argmax()
print("argmax of all:", place.item())
row, column = torch.unravel_index(place, a.shape)
print("row", row.item(), "column", column.item())
print("a tie:", torch.tensor([7, 7, 2]).argmax().item())
