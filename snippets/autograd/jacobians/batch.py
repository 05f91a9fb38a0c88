import torch


def f(x):
    return torch.stack([x[0] * x[1], x[0] + 3 * x[1], x[0] ** 2])


def f_of_rows(rows):
    return torch.stack([f(x) for x in rows])


batch = torch.tensor([[2.0, 5.0], [1.0, 1.0], [3.0, 2.0], [4.0, 4.0]])
whole = torch.func.jacrev(f_of_rows)(batch)
small = torch.func.vmap(torch.func.jacrev(f))(batch)
print("whole batch:  ", tuple(whole.shape), "zeros", (whole == 0).sum().item())
print("for each row: ", tuple(small.shape), "zeros", (small == 0).sum().item())
same = [torch.equal(whole[i, :, i], small[i]) for i in range(4)]
print("same where example meets itself:", same)
