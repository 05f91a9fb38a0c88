import torch


def wrap_signed(x, bits):
    half = 2 ** (bits - 1)
    return (x + half) % 2**bits - half


a = torch.tensor([200, 3, 15], dtype=torch.uint8)
b = torch.tensor([100, 10, 20], dtype=torch.uint8)
print("uint8:", (a + b).tolist(), (a - b).tolist(), (a * b).tolist())
exact = a.long() * b.long()
print("difference:", (exact % 2**8 - (a * b)).abs().max().item())

c = torch.tensor([127, -128, 100], dtype=torch.int8)
d = torch.tensor([1, -1, 100], dtype=torch.int8)
print("int8: ", (c + d).tolist())
exact = wrap_signed(c.long() + d.long(), 8)
print("difference:", (exact - (c + d)).abs().max().item())
