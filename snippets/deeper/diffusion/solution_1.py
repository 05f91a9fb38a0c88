beta = 0.19
mean, variance = 1.0, 0.0
for step in (1, 2):
    mean = (1 - beta) ** 0.5 * mean
    variance = (1 - beta) * variance + beta
    print(f"after {step}: mean {mean:.4f}, variance {variance:.4f}")
print(f"formula: {(0.81**2) ** 0.5:.4f}, {1 - 0.81**2:.4f}")
