import torch

w_h, inputs = 0.8, [0.5, -1.0, 0.3, 0.9, -0.2]
start = torch.tensor(0.1, dtype=torch.float64, requires_grad=True)

h, by_hand, states = start, 1.0, [start]
for x in inputs:
    h = torch.tanh(x + w_h * h)
    states.append(h)
    by_hand = by_hand * w_h * (1 - h.item() ** 2)
    print(f"slope so far {by_hand:.4f}")
h.backward()
print(f"autograd     {start.grad.item():.4f}")
print(f"largest difference: {abs(by_hand - start.grad.item()):.10f}")
