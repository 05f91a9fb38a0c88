import torch

a = torch.tensor([[1, 9, 3],
                  [8, 5, 6]])
values, places = a.max(dim=1)
print("largest in each row:", values)
print("it is in column:    ", places)
print("values only:        ", a.amax(dim=1))
print("places only:        ", a.argmax(dim=1))
