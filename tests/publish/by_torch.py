"""What torch computes, in float64, for the figures to explore. It is asked where programs run, which has torch."""

import torch
from torch import nn, optim
from torch.nn import functional

FUNCTIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "ReLU": torch.relu,
    "leaky ReLU": functional.leaky_relu,
    "GELU": functional.gelu,
}
OPTIMIZERS = {
    "SGD": optim.SGD,
    "momentum": lambda params, lr: optim.SGD(params, lr=lr, momentum=0.9),
    "AdaGrad": optim.Adagrad,
    "RMSprop": optim.RMSprop,
    "Adam": optim.Adam,
}


def answer(namespace: dict, question: list) -> object:
    """What the function of this name computes for these arguments."""
    torch.set_default_dtype(torch.float64)
    name, *arguments = question
    return globals()[name](*arguments)


def values(namespace: dict, names: list[str]) -> list:
    """The values that names have at the end of a program; a tensor or array is a list."""
    return [value.tolist() if hasattr(value, "tolist") else value for value in map(namespace.get, names)]


def _tensor(values: object, requires_grad: bool = False) -> torch.Tensor:
    """Decimals, also of whole numbers, which a browser does not tell apart."""
    return torch.tensor(values, dtype=torch.float64, requires_grad=requires_grad)


def neuron(weights: list[float], bias: float, inputs: list[float]) -> list[float]:
    """The products, their sum with the bias, and what the sigmoid makes of it."""
    layer, x = nn.Linear(len(inputs), 1), _tensor(inputs)
    layer.weight, layer.bias = nn.Parameter(_tensor([weights])), nn.Parameter(_tensor([bias]))
    u = layer(x)
    return [*(layer.weight[0] * x).tolist(), u.item(), torch.sigmoid(u).item()]


def activation(name: str, place: float) -> list[float]:
    """A place, the value of an activation function there, and its slope."""
    x = _tensor(place, requires_grad=True)
    y = FUNCTIONS[name](x)
    y.backward()
    return [place, y.item(), x.grad.item()]


def descent(rate: float, start: float, steps: int) -> list[float]:
    """Where gradient descent from a start is after so many steps, the error there, and its slope."""
    w = _tensor(start, requires_grad=True)
    optimizer = optim.SGD([w], lr=rate)
    for step in range(steps + 1):
        optimizer.zero_grad()
        error = (w - 3) ** 2
        error.backward()
        if step < steps:
            optimizer.step()
    return [w.item(), error.item(), w.grad.item()]


def race(rates: dict[str, float], steps: int) -> list[float]:
    """Where each optimizer is after so many steps through the valley, and the error there."""
    steepness, found = _tensor([1, 25]), []
    for name, rate in rates.items():
        w = _tensor([-4, 1], requires_grad=True)
        optimizer = OPTIMIZERS[name]([w], lr=rate)
        for _ in range(steps):
            optimizer.zero_grad()
            (steepness * w**2).sum().div(2).backward()
            optimizer.step()
        found += [*w.tolist(), ((steepness * w**2).sum() / 2).item()]
    return found


def broadcast(pairs: list[list[list[int]]]) -> list[list]:
    """For each two shapes: what torch says of a + b, and which of the two it stretches, by the axis from the right."""
    return [_broadcast(tuple(a), tuple(b)) for a, b in pairs]


def _broadcast(a: tuple[int, ...], b: tuple[int, ...]) -> list:
    try:
        result = tuple((torch.empty(a) + torch.empty(b)).shape)
    except RuntimeError as error:
        return [f"RuntimeError: {error}", {}]
    stretched = {}
    for axis in range(-1, -1 - len(result), -1):
        strides = {name: torch.empty(shape).expand(result).stride(axis) for name, shape in (("a", a), ("b", b))}
        again = [name for name, stride in strides.items() if stride == 0 and result[axis] > 1]
        stretched[str(axis)] = again[0] if again else "nothing"
    return [f"a + b: ({', '.join(map(str, result))})", stretched]


def convolution(image: list[list[float]], kernel: list[list[float]]) -> list[list[float]]:
    """The map that a kernel makes of an image."""
    weights = _tensor(kernel)[None, None]
    return functional.conv2d(_tensor(image)[None, None], weights)[0, 0].tolist()


def training(parameters: dict[str, float], x: float, target: float, rate: float, rounds: int) -> list[list]:
    """For each round: the numbers in the order of the page, then the parameters and the error after it."""
    p = {name: _tensor(value, requires_grad=True) for name, value in parameters.items()}
    optimizer, found = optim.SGD(p.values(), lr=rate), []

    def forward():
        u = p["w1"] * x + p["b1"]
        h = torch.sigmoid(u)
        v = p["w2"] * h + p["b2"]
        y = torch.sigmoid(v)
        return u, h, v, y, (y - target) ** 2 / 2

    for _ in range(rounds):
        u, h, v, y, error = forward()
        for value in (u, h, v, y):
            value.retain_grad()
        optimizer.zero_grad()
        error.backward()
        slopes = [part.grad.item() for part in (y, v, p["w2"], p["b2"], h, u, p["w1"], p["b1"])]
        optimizer.step()
        after = [value.item() for value in (*p.values(), forward()[-1])]
        found.append([[value.item() for value in (u, h, v, y, error)] + slopes, after])
    return found


def attention(vectors: list[list[float]]) -> list[list[list[float]]]:
    """How much each word looks at each, and the answers."""
    words = _tensor(vectors)[None]
    one_hot = torch.eye(words.shape[1])[None]
    attend = functional.scaled_dot_product_attention
    return [attend(words, words, seen)[0].tolist() for seen in (one_hot, words)]
