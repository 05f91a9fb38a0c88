import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
stack = torch.zeros(10, 3, 28, 28)
print("with colons: ", tuple(stack[:, :, :, -1].shape))
print("with dots:   ", tuple(stack[..., -1].shape))
print("a:           ", tuple(a.shape))
print("a[None]:     ", tuple(a[None].shape))
print("a[:, None]:  ", tuple(a[:, None].shape))
print("a[..., None]:", tuple(a[..., None].shape))
