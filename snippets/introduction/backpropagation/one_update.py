import math


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def output_of(w1, b1, w2, b2, x=2.0):
    return sigmoid(w2 * sigmoid(w1 * x + b1) + b2)


old = [1.0, -2.0, 4.0, -2.0]
slopes = [-0.25, -0.125, -0.0625, -0.125]
learning_rate = 1.0
new = [value - learning_rate * slope for value, slope in zip(old, slopes)]
for label, parameters in [("before", old), ("after", new)]:
    y = output_of(*parameters)
    print(f"{label:6}  {parameters}")
    print(f"        output {y:.4f}  error {(y - 1.0) ** 2 / 2:.4f}")
