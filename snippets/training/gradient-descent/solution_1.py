w = 2.0
for step in range(4):
    error = 2 * (w + 1) ** 2
    slope = 4 * (w + 1)
    print(f"step {step}  w {w:7.4f}  error {error:7.4f}  slope {slope:7.4f}")
    w = w - 0.125 * slope
