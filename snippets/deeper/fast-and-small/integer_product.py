import torch

torch.set_default_dtype(torch.float64)
W = torch.tensor([[0.5, -1.27], [0.25, 1.0]])
x = torch.tensor([0.3, 2.0])
v, u = 0.01, 0.02  # the scales of the weights and of the input
p, q = (W / v).round().int(), (x / u).round().int()
by_hand = v * u * (p * q).sum(dim=1)
by_torch = W @ x
print("weights:", p.tolist(), " input:", q.tolist())
print("sums of whole numbers:", (p * q).sum(dim=1).tolist())
print("difference below 1e-12:", bool((by_hand - by_torch).abs().max() < 1e-12))
print("summed in int8:", ((p * q).sum(dim=1).to(torch.int8)).tolist())
