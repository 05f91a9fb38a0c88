beta1, g = 0.9, 2.0
m = 0.0
for t in range(1, 5):
    m = beta1 * m + (1 - beta1) * g
    share = 1 - beta1**t
    m_hat = m / share
    print(f"step {t}: m {m:.4f}, divided by {share:.4f} gives {m_hat:.4f}")
