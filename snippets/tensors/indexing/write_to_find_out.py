import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
selections = {
    "a[1]": lambda x: x[1],
    "a[:, 1:]": lambda x: x[:, 1:],
    "a[None]": lambda x: x[None],
    "a[[1]]": lambda x: x[[1]],
    "a[:, [1, 2]]": lambda x: x[:, [1, 2]],
    "a[a > 3]": lambda x: x[x > 3],
}
for name, select in selections.items():
    whole = a.clone()
    part = select(whole)
    part[:] = 0
    answer = "copy" if torch.equal(whole, a) else "view"
    print(f"{name:12}", answer, whole.tolist())
