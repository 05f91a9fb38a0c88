import torch


def add_noise(x, generator):
    noise = torch.randn(x.shape, generator=generator)
    return x + 0.1 * noise.to(x.device)


g = torch.Generator().manual_seed(0)
print(add_noise(torch.zeros(2, device="meta"), g).device)
g.manual_seed(0)
print(add_noise(torch.zeros(2), g))
