import torch

for to_none in (True, False):
    w = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    w.sum().backward()
    optimizer.step()
    optimizer.zero_grad(set_to_none=to_none)
    optimizer.step()
    print(f"{to_none}: {w.item():.2f}")
