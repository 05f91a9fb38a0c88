import torch

for kind in [torch.optim.SGD, torch.optim.Adam]:
    name = kind.__name__
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = kind([weight], lr=0.1)
    for step in range(1, 101):
        error = (weight * 2.0 - 6.0) ** 2
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
        if step == 1:
            print(f"{name:4} after   1 step:  weight {weight.item():.2f}")
    print(f"{name:4} after 100 steps: weight {weight.item():.1f}")
