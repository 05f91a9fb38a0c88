import torch

generator = torch.Generator().manual_seed(0)


def accuracy(by_person):
    style = torch.randn(40, 10, generator=generator)
    habit = torch.randint(2, (40,), generator=generator)
    person = torch.arange(40).repeat_interleave(20)
    x = style[person] + 0.5 * torch.randn(800, 10, generator=generator)
    t = habit[person]
    if by_person:
        held_out = person < 10
    else:
        held_out = torch.rand(800, generator=generator) < 0.25
    nearest = torch.cdist(x[held_out], x[~held_out]).argmin(dim=1)
    return 100 * (t[~held_out][nearest] == t[held_out]).double().mean()


for by_person, name in ((False, "images split:"), (True, "people split:")):
    results = torch.stack([accuracy(by_person) for repeat in range(50)])
    print(f"{name} {results.mean():.0f} % right")
