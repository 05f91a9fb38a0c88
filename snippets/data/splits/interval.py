import math

for right, n in ((349, 360), (3490, 3600), (34, 36)):
    p = right / n
    error = math.sqrt(p * (1 - p) / n)
    low, high = p - 1.96 * error, p + 1.96 * error
    print(f"{right:4} of {n:4}: {100 * p:.1f} %,", end=" ")
    print(f"standard error {100 * error:.1f},", end=" ")
    print(f"from {100 * low:.1f} to {100 * high:.1f}")
