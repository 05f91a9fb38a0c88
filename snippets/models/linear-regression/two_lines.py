x = [0, 1, 2]
t = [1, 2, 6]

for w, b in [(2, 1), (2.5, 0.5)]:
    residuals = [t_i - (w * x_i + b) for x_i, t_i in zip(x, t)]
    squares = [r ** 2 for r in residuals]
    print(f"y = {w} x + {b}")
    print("  residuals:      ", residuals)
    print("  sum of squares: ", sum(squares))
