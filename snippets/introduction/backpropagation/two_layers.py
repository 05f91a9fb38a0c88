# --8<-- [start:forward]
import math

import torch

x, target = [1.0, 2.0], [1.0, 0.0]
W1, b1 = [[0.5, -1.0], [0.8, 0.3]], [0.1, -0.4]
W2, b2 = [[1.5, -0.7], [0.6, 2.0]], [-0.2, 0.3]


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def layer(W, b, inputs):
    sums = [sum(w * i for w, i in zip(row, inputs)) for row in W]
    return [sigmoid(total + bias) for total, bias in zip(sums, b)]


h = layer(W1, b1, x)
y = layer(W2, b2, h)
error = sum((y_k - t_k) ** 2 for y_k, t_k in zip(y, target)) / 2
print("hidden:", [f"{value:.4f}" for value in h])
print("output:", [f"{value:.4f}" for value in y])
print(f"error:  {error:.4f}")
# --8<-- [end:forward]

# --8<-- [start:backward]
delta_y = [(y_k - t_k) * y_k * (1 - y_k) for y_k, t_k in zip(y, target)]

delta_h = []
for j in range(2):
    blame = sum(delta_y[k] * W2[k][j] for k in range(2))
    delta_h.append(blame * h[j] * (1 - h[j]))

by_hand = {
    "W1": [[delta * x_i for x_i in x] for delta in delta_h],
    "b1": delta_h,
    "W2": [[delta * h_j for h_j in h] for delta in delta_y],
    "b2": delta_y,
}
print("deltas of the output layer:", [f"{delta:.4f}" for delta in delta_y])
print("deltas of the hidden layer:", [f"{delta:.4f}" for delta in delta_h])
# --8<-- [end:backward]

# --8<-- [start:autograd]
start = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
options = {"dtype": torch.float64, "requires_grad": True}
p = {name: torch.tensor(numbers, **options) for name, numbers in start.items()}
hidden = torch.sigmoid(p["W1"] @ torch.tensor(x, dtype=torch.float64) + p["b1"])
output = torch.sigmoid(p["W2"] @ hidden + p["b2"])
error = ((output - torch.tensor(target)) ** 2).sum() / 2
error.backward()

print("      by hand   autograd  difference")
largest = 0.0
for name in ["W2", "b2", "W1", "b1"]:
    hand = torch.tensor(by_hand[name], dtype=torch.float64).flatten()
    for a, b in zip(hand.tolist(), p[name].grad.flatten().tolist()):
        largest = max(largest, abs(a - b))
        print(f"{name}  {a:9.6f}  {b:9.6f}  {abs(a - b):.10f}")
print(f"largest difference: {largest:.10f}")
# --8<-- [end:autograd]
