import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
parts = {"a[0, 1]": a[0, 1], "a[1]": a[1], "a[:, 1]": a[:, 1],
         "a[[1]]": a[[1]], "a[a > 3]": a[a > 3]}

start = a.untyped_storage().data_ptr()
for name, part in parts.items():
    same_memory = part.untyped_storage().data_ptr() == start
    same_first = part.data_ptr() == a.data_ptr()
    print(f"{name:8} same memory: {same_memory!s:6} same first element: {same_first}")
