def step(u):
    return 1 if u > 0 else 0


for x1, x2 in [(0, 0), (0, 1), (1, 0), (1, 1)]:
    only_first = step(x1 - x2 - 0.5)
    only_second = step(x2 - x1 - 0.5)
    light = step(only_first + only_second - 0.5)
    print(x1, x2, " hidden:", only_first, only_second, " light:", light)
