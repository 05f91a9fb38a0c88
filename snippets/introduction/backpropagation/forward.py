import math

x, target = 2.0, 1.0
w1, b1 = 1.0, -2.0
w2, b2 = 4.0, -2.0


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


u = w1 * x + b1
h = sigmoid(u)
v = w2 * h + b2
y = sigmoid(v)
error = (y - target) ** 2 / 2
print("hidden layer: u =", u, " h =", h)
print("output layer: v =", v, " y =", y)
print("error:", error)
