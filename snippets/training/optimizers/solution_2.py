beta1, beta2, g = 0.9, 0.999, 2.0
m = v = 0.0
for t in range(1, 5001):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    if t in [1, 10, 100, 1000, 5000]:
        without = m / v**0.5
        corrected = (m / (1 - beta1**t)) / (v / (1 - beta2**t)) ** 0.5
        print(f"step {t:4}: without {without:.2f}, corrected {corrected:.2f}")
