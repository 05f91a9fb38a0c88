import torch

x = torch.tensor([1, 0]).repeat(50)  # 1 0 1 0 and so on, 100 numbers
some = x.argsort()
stable = x.argsort(stable=True)
print("both are sorted:", torch.equal(x[some], x[stable]))
print("first places, stable:", stable[:4].tolist())
down = x.argsort(descending=True, stable=True)
print("downward, stable:    ", down[:4].tolist())
print("upward, turned round:", stable.flip(0)[:4].tolist())
