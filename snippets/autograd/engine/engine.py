# --8<-- [start:value]
import math


def wrap(x):
    return x if isinstance(x, Value) else Value(x)


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = float(data)
        self.parents = parents
        self.slopes = slopes
        self.grad = 0.0

    def __add__(self, other):
        other = wrap(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = wrap(other)
        return Value(
            self.data * other.data, (self, other), (other.data, self.data)
        )
# --8<-- [end:value]


# --8<-- [start:one_product]
product = Value(2) * Value(3)
print("value:  ", product.data)
print("parents:", [parent.data for parent in product.parents])
print("slopes: ", product.slopes)
# --8<-- [end:one_product]


# --8<-- [start:functions]
def power(self, n):
    return Value(self.data**n, (self,), (n * self.data ** (n - 1),))


def exp(self):
    result = math.exp(self.data)
    return Value(result, (self,), (result,))


def tanh(self):
    result = math.tanh(self.data)
    return Value(result, (self,), (1 - result**2,))


Value.__pow__, Value.exp, Value.tanh = power, exp, tanh
# --8<-- [end:functions]


# --8<-- [start:derived]
Value.__radd__ = Value.__add__
Value.__rmul__ = Value.__mul__
Value.__neg__ = lambda x: x * -1
Value.__sub__ = lambda x, y: x + -wrap(y)
Value.__rsub__ = lambda x, y: y + -x
Value.__truediv__ = lambda x, y: x * wrap(y) ** -1
Value.__rtruediv__ = lambda x, y: y * x**-1
# --8<-- [end:derived]


# --8<-- [start:backward]
def in_order(end):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(end)
    return order


def backward(end):
    end.grad = 1.0
    for node in reversed(in_order(end)):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += slope * node.grad


Value.backward = backward
# --8<-- [end:backward]


# --8<-- [start:first]
a, b = Value(2), Value(3)
c = a * b
d = c + a
e = d**2
e.backward()

names = {a: "a", b: "b", c: "c", d: "d", e: "e"}
print("order:", [names[node] for node in in_order(e)])
for node, name in names.items():
    print(f"{name}: value {node.data:4.1f}  slope {node.grad:4.1f}")
# --8<-- [end:first]


# --8<-- [start:versus_torch]
import torch


def expression(a, b, c):
    d = (a * b + 1) / (c - a.exp())
    return (d.tanh() ** 2 + 3 - b / 4) * (2 - d) + 1 / (a**2 + c)


numbers = [0.3, -1.2, 2.5]
ours = [Value(number) for number in numbers]
expression(*ours).backward()

theirs = torch.tensor(numbers, dtype=torch.float64, requires_grad=True)
expression(*theirs).backward()

for name, x, slope in zip("abc", ours, theirs.grad.tolist()):
    print(f"{name}: engine {x.grad:.12f}  torch {slope:.12f}")
# --8<-- [end:versus_torch]


# --8<-- [start:network]
import random

random.seed(1)


def parameters():
    return [Value(random.uniform(-1, 1)) for _ in range(3)]


hidden = [parameters() for _ in range(3)]
output = [Value(random.uniform(-1, 1)) for _ in range(4)]
weights = [w for neuron in (*hidden, output) for w in neuron]


def neuron(w, inputs):
    return sum((w_i * x_i for w_i, x_i in zip(w, inputs)), start=w[-1])


def network(inputs):
    return neuron(output, [neuron(w, inputs).tanh() for w in hidden])


examples = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0}


def mean_error():
    total = sum((network(x) - t) ** 2 for x, t in examples.items())
    return total / len(examples)


error = mean_error()
print(f"error before training: {error.data:.4f}")
print("numbers in the graph: ", len(in_order(error)))
# --8<-- [end:network]


# --8<-- [start:network_in_torch]
def as_tensor(rows):
    return torch.tensor(rows, dtype=torch.float64)


W1 = as_tensor([[w.data for w in row] for row in hidden]).requires_grad_()
W2 = as_tensor([w.data for w in output]).requires_grad_()
x = as_tensor(list(examples))
t = as_tensor(list(examples.values()))


def torch_error():
    h = torch.tanh(x @ W1[:, :2].T + W1[:, 2])
    return ((h @ W2[:3] + W2[3] - t) ** 2).mean()


error.backward()
torch_error().backward()
their_slopes = W1.grad.flatten().tolist() + W2.grad.tolist()
for number, (w, slope) in enumerate(zip(weights, their_slopes)):
    print(f"parameter {number:2}: {w.grad:13.10f} {slope:13.10f}")
apart = max(abs(w.grad - slope) for w, slope in zip(weights, their_slopes))
print("largest difference below 1e-12:", apart < 1e-12)
# --8<-- [end:network_in_torch]


# --8<-- [start:train]
for step in range(201):
    for w in weights:
        w.grad = 0.0
    error = mean_error()
    error.backward()
    if step % 40 == 0:
        print(f"step {step:3}  error {error.data:.3f}")
    for w in weights:
        w.data -= 0.2 * w.grad

for inputs, target in examples.items():
    print(inputs, "target", target, f" output {abs(network(inputs).data):.2f}")
# --8<-- [end:train]


# --8<-- [start:train_in_torch]
optimizer = torch.optim.SGD([W1, W2], lr=0.2)
for step in range(201):
    optimizer.zero_grad()
    torch_error().backward()
    optimizer.step()

theirs = W1.flatten().tolist() + W2.tolist()
apart = max(abs(w.data - number) for w, number in zip(weights, theirs))
print("after 201 steps, largest difference below 1e-6:", apart < 1e-6)
# --8<-- [end:train_in_torch]


# --8<-- [start:map]
import matplotlib.pyplot as plt

ticks = [-0.3 + 1.6 * i / 24 for i in range(25)]
heights = [[network((x1, x2)).data for x1 in ticks] for x2 in ticks]
figure, ax = plt.subplots(figsize=(5, 4.2))
lines = ax.contour(
    ticks,
    ticks,
    heights,
    levels=[0.25, 0.5, 0.75],
    colors="0.5",
    linestyles=["--", "-", ":"],
)
ax.clabel(lines, fontsize=10)
for (x1, x2), target in examples.items():
    marker, color = ("s", "C1") if target else ("o", "C0")
    ax.plot(x1, x2, marker, color=color, markersize=10, linestyle="none")
    ax.annotate(f"target {target}", (x1, x2), (0, 10 if x2 else -18),
                textcoords="offset points", ha="center")
ax.set(xlabel="first input", ylabel="second input", aspect="equal")
plt.show()
# --8<-- [end:map]


# --8<-- [start:without_adding]
def backward_without_adding(end):
    end.grad = 1.0
    for node in reversed(in_order(end)):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad = slope * node.grad


for walk in (backward, backward_without_adding):
    a = Value(3)
    walk(a * a)
    print(f"{walk.__name__:24}slope {a.grad}")
# --8<-- [end:without_adding]


# --8<-- [start:wrong_order]
def nearest_first(end):
    order = [end]
    for node in order:
        order += [p for p in dict.fromkeys(node.parents) if p not in order]
    return order


for right in (True, False):
    a = Value(2)
    c = a * a
    d = c * 3
    e = c + d
    e.grad = 1.0
    for node in reversed(in_order(e)) if right else nearest_first(e):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += slope * node.grad
    order = "reversed order:" if right else "nearest first: "
    print(order, "c", c.grad, " a", a.grad)
# --8<-- [end:wrong_order]


# --8<-- [start:twice]
a = Value(2)
c = a * a
e = c * c
e.backward()
print("first walk: ", a.grad)
e.backward()
print("second walk:", a.grad)

u = torch.tensor(2.0, requires_grad=True)
v = u * u
w = v * v
w.backward(retain_graph=True)
w.backward()
print("torch, two walks:", u.grad.item())
# --8<-- [end:twice]


# --8<-- [start:long_chain]
ours, theirs = Value(1), torch.tensor(1.0, requires_grad=True)
end, their_end = ours, theirs
for step in range(5000):
    end, their_end = end + 1, their_end + 1
try:
    end.backward()
except RecursionError as problem:
    print("engine:", type(problem).__name__)
their_end.backward()
print("torch: ", theirs.grad.item())
# --8<-- [end:long_chain]


# --8<-- [start:not_ours]
try:
    math.tanh(Value(0.5))
except TypeError as problem:
    print(problem)
print("the method gives the value:", Value(0.5).tanh().data == math.tanh(0.5))
# --8<-- [end:not_ours]


# --8<-- [start:solution_1]
def relu(self):
    positive = self.data > 0
    return Value(max(self.data, 0.0), (self,), (1.0 if positive else 0.0,))


def sigmoid(self):
    y = 1 / (1 + math.exp(-self.data))
    return Value(y, (self,), (y * (1 - y),))


Value.relu, Value.sigmoid = relu, sigmoid
for number in (-1.5, 0.0, 1.5):
    for function in ("relu", "sigmoid"):
        ours = Value(number)
        getattr(ours, function)().backward()
        theirs = torch.tensor(number, dtype=torch.float64, requires_grad=True)
        getattr(theirs, function)().backward()
        by_torch = theirs.grad.item()
        print(f"{function:8}at {number:4}: {ours.grad:.6f} {by_torch:.6f}")
# --8<-- [end:solution_1]


# --8<-- [start:solution_2]
def in_order_with_a_stack(end):
    order, seen, stack = [], set(), [(end, False)]
    while stack:
        node, parents_done = stack.pop()
        if parents_done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack += [(parent, False) for parent in node.parents]
    return order


start = end = Value(1)
for step in range(5000):
    end = end + 1
end.grad = 1.0
for node in reversed(in_order_with_a_stack(end)):
    for parent, slope in zip(node.parents, node.slopes):
        parent.grad += slope * node.grad
print("slope at the start of the chain:", start.grad)
# --8<-- [end:solution_2]


# --8<-- [start:solution_3]
def backward_afresh(end):
    order = in_order(end)
    for node in order:
        if node.parents:
            node.grad = 0.0
    end.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += slope * node.grad


a = Value(2)
c = a * a
e = c * c
for walk in (1, 2):
    backward_afresh(e)
    print("walk", walk, "slope", a.grad)
# --8<-- [end:solution_3]


# --8<-- [start:solution_4]
numbers, nudge = [0.3, -1.2, 2.5], 1e-5
ours = [Value(number) for number in numbers]
expression(*ours).backward()
for place, name in enumerate("abc"):
    sides = []
    for step in (nudge, -nudge):
        moved = [n + step * (i == place) for i, n in enumerate(numbers)]
        sides.append(expression(*(Value(n) for n in moved)).data)
    estimate = (sides[0] - sides[1]) / (2 * nudge)
    print(f"{name}: engine {ours[place].grad:.6f}  nudged {estimate:.6f}")
# --8<-- [end:solution_4]
