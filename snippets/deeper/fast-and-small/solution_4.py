import torch

graphs = []


def counting(graph, inputs):
    graphs.append(graph)
    return graph.forward


def f(x):
    return torch.relu(x) + 1


for dynamic in (True, False):
    torch.compiler.reset()
    graphs.clear()
    fast = torch.compile(f, backend=counting, dynamic=dynamic)
    for rows in (3, 5):
        fast(torch.ones(rows, 2))
    print(f"dynamic={dynamic}: {len(graphs)} graphs")
