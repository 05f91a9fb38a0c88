x_0, beta = 1.0, 0.36
mean, variance = x_0, 0.0
for step in range(1, 5):
    mean = (1 - beta) ** 0.5 * mean
    variance = (1 - beta) * variance + beta
    print(f"step {step}: mean {mean:.4f}, variance {variance:.4f},",
          f"mean squared + variance {mean**2 + variance:.4f}")
