def step(u):
    return 1 if u > 0 else 0


print("x1 x2   OR AND   light")
for x1, x2 in [(0, 0), (0, 1), (1, 0), (1, 1)]:
    h1 = step(x1 + x2 - 0.5)
    h2 = step(x1 + x2 - 1.5)
    y = step(h1 - h2 - 0.5)
    print(f" {x1}  {x2}    {h1}   {h2}     {y}")
