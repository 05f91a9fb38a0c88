import math


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def error_of(w1):
    y = sigmoid(4.0 * sigmoid(w1 * 2.0 - 2.0) - 2.0)
    return (y - 1.0) ** 2 / 2


for nudge in [0.1, 0.01, 0.001]:
    one_side = (error_of(1 + nudge) - error_of(1)) / nudge
    two_sides = (error_of(1 + nudge) - error_of(1 - nudge)) / (2 * nudge)
    print(f"nudge {nudge}: one side {one_side:.6f}  both sides {two_sides:.6f}")
