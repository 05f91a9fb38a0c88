import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("every second column:", a[:, ::2].tolist())
print("from column 1 on:   ", a[:, 1:].tolist())
print("without the last:   ", a[:, :-1].tolist())
print("too far is allowed: ", a[0:99, 2:99].tolist())
print("nothing in between: ", a[2:].tolist(), tuple(a[2:].shape))
