import torch


def show(name, logarithm):
    logits = torch.tensor([0.0, 200.0], requires_grad=True)
    loss = -logarithm(logits)[0]
    loss.backward()
    slope = logits.grad.abs().max()
    print(f"{name:14} loss {loss:5.1f}  largest slope {slope:.1f}")


show("log_softmax:", lambda x: torch.log_softmax(x, dim=0))
show("log(p + 1e-9):", lambda x: torch.log(x.softmax(dim=0) + 1e-9))
show("log(p + 1e-3):", lambda x: torch.log(x.softmax(dim=0) + 1e-3))
