from math import e

for depth in (1, 10, 100, 1000):
    plain = (1 + 1) ** depth
    scaled = (1 + 1 / depth) ** depth
    print(f"{depth:4} blocks: {plain:.3g} and {scaled:.3f}")
print(f"the number e: {e:.3f}")
