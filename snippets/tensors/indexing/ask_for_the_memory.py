import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
parts = {"a[0, 1]": a[0, 1], "a[1]": a[1], "a[:, 1]": a[:, 1],
         "a[[1]]": a[[1]], "a[a > 3]": a[a > 3]}

memory = a.untyped_storage().data_ptr()
print("         same memory  same first element")
for name, part in parts.items():
    same_memory = part.untyped_storage().data_ptr() == memory
    same_first = part.data_ptr() == a.data_ptr()
    print(f"{name:8} {str(same_memory):12} {same_first}")
