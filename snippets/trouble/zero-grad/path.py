import matplotlib.pyplot as plt

fig, ax = plt.subplots()
for forgotten, style in ((False, "o-"), (True, "s--")):
    w, gradient, path = 0.0, 0.0, []
    for step in range(21):
        path.append(w)
        slope = 2 * (w - 3)
        gradient = gradient + slope if forgotten else slope
        w = w - 0.25 * gradient
    label = "zero_grad forgotten" if forgotten else "zero_grad called"
    ax.plot(path, style, markersize=4, label=label)
ax.axhline(3, color="0.5", linewidth=1)
ax.set(xlabel="step", ylabel="w", xticks=range(0, 21, 5))
ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()
