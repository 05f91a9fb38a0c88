def stops_at(w):
    for step in range(500):
        w = w - 0.02 * (4 * w**3 - 8 * w + 1)
    return w


left, right = -2.0, 2.0
for halving in range(30):
    middle = (left + right) / 2
    if stops_at(middle) < 0:
        left = middle
    else:
        right = middle
print(f"the starts part at w = {left:.3f}")
print(f"slope there: {abs(4 * left**3 - 8 * left + 1):.3f}")
