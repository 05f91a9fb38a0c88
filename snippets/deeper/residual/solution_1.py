from math import comb

slope = 0.5
for length in range(5):
    ways = comb(4, length)
    print(f"{ways} ways through {length} layers: {ways * slope**length:.4f}")
print("all:", sum(comb(4, length) * slope**length for length in range(5)))
print("(1 + 0.5) ** 4:", (1 + slope) ** 4)
