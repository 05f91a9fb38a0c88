# --8<-- [start:trace]
import torch

graphs = []


def counting(graph, inputs):
    calls = [node for node in graph.graph.nodes if node.op == "call_function"]
    graphs.append([node.target.__name__ for node in calls])
    return graph.forward


def f(x, twice):
    y = torch.relu(x) + 1
    return y * 2 if twice else y


fast = torch.compile(f, backend=counting)
x = torch.tensor([1.0, -2.0, 3.0])
print("difference:", (fast(x, True) - f(x, True)).abs().max().item())
print("graphs:", graphs)
# --8<-- [end:trace]
# --8<-- [start:again]
calls = {
    "other numbers": (torch.randn(3), True),
    "another shape": (torch.randn(5), True),
    "a third shape": (torch.randn(7), True),
    "another type": (torch.randn(3).double(), True),
    "another Python value": (torch.randn(3), False),
    "the first call again": (x, True),
}
for name, arguments in calls.items():
    before = len(graphs)
    fast(*arguments)
    print(f"{name:20} new graphs: {len(graphs) - before}")
# --8<-- [end:again]


# --8<-- [start:functions]
def straight(x):
    return torch.relu(x) * 2


def prints(x):
    y = torch.relu(x)
    print("    a line from Python")
    return y * 2


def decides(x):
    y = torch.relu(x)
    return y * 2 if y.sum() > 1 else y


def chooses(x):
    y = torch.relu(x)
    return torch.where(y.sum() > 1, y * 2, y)
# --8<-- [end:functions]


# --8<-- [start:breaks]
for function in (straight, prints, decides, chooses):
    torch.compiler.reset()
    graphs.clear()
    torch.compile(function, backend=counting)(x)
    found = len(graphs)
    torch.compiler.reset()
    try:
        torch.compile(function, backend=counting, fullgraph=True)(x)
        whole = "one graph"
    except RuntimeError:
        whole = "an error"
    print(f"{function.__name__:8} graphs: {found}  fullgraph: {whole}")
# --8<-- [end:breaks]
# --8<-- [start:lists]
torch.compiler.reset()


@torch.compile(backend=counting)
def sum_of_list(parts):
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total


@torch.compile(backend=counting)
def sum_of_tensor(parts):
    return parts.sum(dim=0)


for name, function, make in (
    ("a list", sum_of_list, list), ("a tensor", sum_of_tensor, torch.stack)
):
    graphs.clear()
    for length in (2, 3, 4):
        function(make([x] * length))
    print(f"{name:8} graphs: {len(graphs)}")
# --8<-- [end:lists]
# --8<-- [start:dynamic]
for dynamic in (True, False):
    torch.compiler.reset()
    graphs.clear()
    fast = torch.compile(f, backend=counting, dynamic=dynamic)
    for rows in (3, 5):
        fast(torch.ones(rows, 2), False)
    print(f"dynamic={dynamic}: {len(graphs)} graphs")
# --8<-- [end:dynamic]
