import math


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def error_of(w1):
    y = sigmoid(4.0 * sigmoid(w1 * 2.0 - 2.0) - 2.0)
    return (y - 1.0) ** 2 / 2


print("       one side: slope, mistake   both sides: slope, mistake")
for nudge in [0.1, 0.01, 0.001]:
    one = (error_of(1 + nudge) - error_of(1)) / nudge
    two = (error_of(1 + nudge) - error_of(1 - nudge)) / (2 * nudge)
    print(f"{nudge:5}  {one:.6f} {one + 0.25:.1e}", end="         ")
    print(f"{two:.6f} {two + 0.25:.1e}")
