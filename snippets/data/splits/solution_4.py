import math

n = 36
error = math.sqrt(1.0 * (1 - 1.0) / n)
print("standard error by the formula:", error)

bound = 1 - 0.05 ** (1 / n)
print(f"{n} of {n} in 5 % of all cases: error rate {100 * bound:.1f} %")
print(f"rule of three, 3 / {n}: {100 * 3 / n:.1f} %")
