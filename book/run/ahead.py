"""What is done once, before programs are forked, because each of them would do it: the first of its kind takes long."""


def prints_a_tensor() -> None:
    """A program that prints a tensor then takes 14 ms, and took 18. Nothing is drawn at random, or torch had a seed."""
    import torch

    str([torch.tensor([[1.0, 2.5]]), torch.tensor([1, 2]), torch.tensor([True])])
    f"{torch.tensor(1.5):.1f}"


def steps() -> None:
    """The first step of a program's optimizer then takes 2 ms, and took 7."""
    import torch
    from torch import optim

    weight = torch.ones(1, requires_grad=True)
    weight.grad = torch.ones(1)
    for optimizer in (optim.SGD([weight]), optim.Adam([weight])):
        optimizer.step()
        optimizer.zero_grad(set_to_none=False)


def draws() -> None:
    """matplotlib reads fonts, and compiles what parses formulas."""
    import matplotlib.pyplot as plt

    _, (plotted, shaded) = plt.subplots(1, 2)
    plotted.plot([0, 1], [0, 1], "o-", label="a")
    plotted.set(title="a", xlabel="$w_1$")
    plotted.legend()
    shaded.imshow([[0, 1], [1, 0]])
    plt.show()
