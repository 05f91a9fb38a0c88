import matplotlib.pyplot as plt

steps = range(21)
fig, ax = plt.subplots()
cases = ((1.05, "s"), (0.02, "^"), (0.9, "D"), (0.25, "o"))
for learning_rate, marker in cases:
    w, errors = 0.0, []
    for step in steps:
        errors.append((w - 3) ** 2)
        w = w - learning_rate * 2 * (w - 3)
    ax.plot(
        steps, errors, marker=marker, markevery=4, label=f"rate {learning_rate}"
    )
ax.set_yscale("log")
ax.set(xlabel="step", ylabel="error E", xticks=range(0, 21, 4))
ax.legend()
plt.show()
