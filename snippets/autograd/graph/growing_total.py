import torch


def count(node, seen):
    if node is not None and node not in seen:
        seen.add(node)
        for before, _ in node.next_functions:
            count(before, seen)
    return len(seen)


w = torch.tensor(1.0, requires_grad=True)
total, number = 0.0, 0.0
for step in range(1, 4):
    error = (w * step - 6) ** 2
    total = total + error
    number = number + error.item()
    nodes = count(total.grad_fn, set())
    print(f"step {step}: total {total.item()}, nodes {nodes}")
print("with item():", number, type(number).__name__)
