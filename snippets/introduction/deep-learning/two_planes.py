import matplotlib.pyplot as plt

figure, (left, right) = plt.subplots(1, 2)
on = {"marker": "o", "color": "C0", "linestyle": "none", "markersize": 11}
off = {"marker": "s", "color": "C1", "linestyle": "none", "markersize": 11}
left.plot([0, 1], [1, 0], label="light on", **on)
left.plot([0, 1], [0, 1], label="light off", fillstyle="none", mew=2, **off)
left.set(title="the switches", xlabel="$x_1$", ylabel="$x_2$")
right.plot([1], [0], **on)
right.plot([0, 1], [0, 1], fillstyle="none", mew=2, **off)
right.plot([0.15, 1.45], [-0.35, 0.95], color="black", linestyle="--", lw=1.2)
right.text(1.0, -0.28, "both", ha="center", fontsize=10)
right.set(title="the hidden layer", xlabel="$h_1$ (OR)", ylabel="$h_2$ (AND)")
for ax in (left, right):
    ax.set(xlim=(-0.4, 1.5), ylim=(-0.4, 1.4), xticks=[0, 1], yticks=[0, 1])
figure.legend(loc="outside lower center", ncols=2)
plt.show()
