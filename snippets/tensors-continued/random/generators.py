import torch


def experiment(look):
    data = torch.Generator().manual_seed(1)
    order = torch.Generator().manual_seed(2)
    torch.manual_seed(3)
    x = torch.randn(5, 2, generator=data)
    if look:
        print("look at row", torch.randint(0, 5, (1,), generator=data).item())
    layer = torch.nn.Linear(2, 1)
    print("weights", layer.weight.detach(), "x[0]", x[0])
    print("order  ", torch.randperm(5, generator=order))


experiment(look=False)
experiment(look=True)
