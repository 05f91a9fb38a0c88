import torch


def same(x, y):
    return x.data_ptr() == y.data_ptr()


a = torch.ones(3)
old = a
a = a + 1
print("a = a + 1:          ", same(a, old))
old = a
a += 1
print("a += 1:             ", same(a, old))
a.add_(1)
print("a.add_(1):          ", same(a, old))
a[:] = a + 1
print("a[:] = a + 1:       ", same(a, old))
a.copy_(torch.zeros(3))
print("a.copy_(zeros):     ", same(a, old))
print(old.tolist())
