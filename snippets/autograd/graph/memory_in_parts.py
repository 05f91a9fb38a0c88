import torch

kept = 0


def keep(tensor):
    global kept
    kept += tensor.numel()
    return tensor.detach()


def give_back(tensor):
    return tensor


w = torch.ones(10, requires_grad=True)
x = torch.ones(6000, 10)
for size in (6000, 2000, 500):
    counts = []
    for part in x.split(size):
        kept = 0
        with torch.autograd.graph.saved_tensors_hooks(keep, give_back):
            error = (torch.tanh(part * w).sum(1) ** 2).mean()
        error.backward()
        counts.append(kept)
    graphs, most = len(counts), max(counts)
    print(f"parts of {size:4}: {graphs:2} graphs, each keeps {most:6} numbers")
