import math


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def error_of(w1, b1, w2, b2, x=2.0, target=1.0):
    h = sigmoid(w1 * x + b1)
    y = sigmoid(w2 * h + b2)
    return (y - target) ** 2 / 2


start = {"w1": 1.0, "b1": -2.0, "w2": 4.0, "b2": -2.0}
before = error_of(**start)
for name, value in start.items():
    after = error_of(**{**start, name: value + 0.001})
    slope = (after - before) / 0.001
    print(f"{name}: error {before:.6f} -> {after:.6f}  slope {slope:.4f}")
