g = [1.0, 25.0]
lr = 0.5
s = [0.0, 0.0]
for step in range(1, 5):
    s = [s_i + g_i**2 for s_i, g_i in zip(s, g)]
    moves = [lr * g_i / s_i**0.5 for s_i, g_i in zip(s, g)]
    print(f"step {step}: sums {s}, moves {moves[0]:.4f} and {moves[1]:.4f}")
