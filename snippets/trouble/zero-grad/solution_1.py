import math

for rate in ((3 - math.sqrt(5)) / 4, (3 + math.sqrt(5)) / 4):
    w, total = 0.0, 0.0
    for step in range(2):
        total += 2 * (w - 3)
        w -= rate * total
    print(f"rate {rate:.4f}: w after two steps {w:.4f}")
