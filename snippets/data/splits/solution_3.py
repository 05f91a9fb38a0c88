p = 0.97
for error in (0.01, 0.005, 0.0025):
    n = round(p * (1 - p) / error**2)
    print(f"standard error {100 * error:.2f} points: {n} images")
