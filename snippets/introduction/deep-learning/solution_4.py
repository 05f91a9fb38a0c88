def step(u):
    return 1 if u > 0 else 0


for x1, x2 in [(0, 0), (0, 1), (1, 0), (1, 1)]:
    x3 = x1 * x2
    print(x1, x2, x3, " light:", step(x1 + x2 - 2 * x3 - 0.5))
