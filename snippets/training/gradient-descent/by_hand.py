w = 0.0
learning_rate = 0.25

print("step  w       error   slope")
for step in range(6):
    error = (w - 3) ** 2
    slope = 2 * (w - 3)
    print(f"{step:4}  {w:.4f}  {error:.4f}  {slope:.4f}")
    w = w - learning_rate * slope
