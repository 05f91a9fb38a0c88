import torch

torch.manual_seed(0)
x = torch.randn(1000, 4, dtype=torch.float64)
target = x.sum(dim=1) + torch.randn(1000, dtype=torch.float64)


def gradient(rows, dtype):
    w = torch.zeros(4, dtype=dtype, requires_grad=True)
    error = x[rows].to(dtype) @ w - target[rows].to(dtype)
    (error**2).mean().backward()
    return w.grad.double()


all_rows = gradient(slice(0, 1000), torch.float64)
batch = gradient(slice(0, 50), torch.float64)
single = gradient(slice(0, 50), torch.float32)
by_batch = (batch - all_rows).norm() / all_rows.norm()
by_type = (single - batch).norm() / batch.norm()
print("the batch changes it by more than 1 %:  ", by_batch.item() > 0.01)
print("float32 changes it by less than 0.001 %:", by_type.item() < 1e-5)
