import torch

x = torch.tensor([-0.5, 0.0, 0.37, 1.236, 2.05], dtype=torch.float64)
a, b = x.min().item(), x.max().item()
s = (b - a) / 255
z = -128 - round(a / s)
q = (x / s + 0.5).floor() + z
r = s * (q - z)
by_torch = torch.fake_quantize_per_tensor_affine(x.float(), s, z, -128, 127)
print(f"scale {s:.4f}, zero point {z}")
print("numbers:  ", x.tolist())
print("as int8:  ", q.to(torch.int8).tolist())
print("come back:", [round(number, 4) for number in r.tolist()])
print(f"difference to torch below 1e-6: {(r - by_torch).abs().max() < 1e-6}")
