import matplotlib.pyplot as plt

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 3.2), sharey=True)
style = {"linestyle": "none", "markersize": 11}
on = {"marker": "o", "color": "C0", **style}
off = {"marker": "s", "color": "C1", "fillstyle": "none", "mew": 2, **style}
left.plot([0, 1], [1, 0], label="on", **on)
left.plot([0, 1], [0, 1], label="off", **off)
left.set(title="the switches", xlabel="$x_1$", ylabel="second number")
right.plot([1], [0], label="light on", **on)
right.plot([0, 1], [0, 1], label="light off", **off)
right.plot([0.2, 1.8], [-0.3, 1.3], color="black", linestyle="--", lw=1.2)
right.text(0.95, 0.12, "two points", ha="right", fontsize=10)
right.set(title="the hidden layer", xlabel="$h_1$")
for ax in (left, right):
    ax.set(xlim=(-0.4, 1.5), ylim=(-0.4, 1.4), xticks=[0, 1], yticks=[0, 1])
plt.show()
