import matplotlib.pyplot as plt

names = ["x", "u", "h", "v", "y", "E"]
values = ["2", "0", "0.5", "0", "0.5", "0.125"]
slopes = ["", "−0.125", "−0.5", "−0.125", "−0.5", ""]
parameters = {0.5: "$w_1=1$\n$b_1=-2$", 2.5: "$w_2=4$\n$b_2=-2$"}
gradients = {
    1: "$w_1$: −0.25\n$b_1$: −0.125",
    3: "$w_2$: −0.0625\n$b_2$: −0.125",
}
figure, ax = plt.subplots()
center = {"ha": "center", "va": "center"}
forward = {"arrowstyle": "->", "color": "C0", "lw": 1.6}
back = {"arrowstyle": "->", "color": "C1", "lw": 1.6, "ls": "--"}
for i, name in enumerate(names):
    ax.add_patch(plt.Circle((i, 2), 0.24, fill=False, edgecolor="C0", lw=1.8))
    ax.text(i, 2, f"${name}$", fontsize=13, **center)
    ax.text(i, 2.42, values[i], color="C0", **center)
    ax.text(i, 1.5, slopes[i], color="C1", **center)
    if i < 5:
        start, end = (i + 0.22, 2.1), (i + 0.78, 2.1)
        ax.annotate("", xytext=start, xy=end, arrowprops=forward)
    if 1 <= i < 5:
        start, end = (i + 0.78, 1.9), (i + 0.22, 1.9)
        ax.annotate("", xytext=start, xy=end, arrowprops=back)
for place, text in parameters.items():
    ax.text(place, 2.85, text, **center)
for place, text in gradients.items():
    ax.annotate("", xytext=(place, 1.35), xy=(place, 0.75), arrowprops=back)
    ax.text(place, 0.4, text, color="C1", **center)
ax.text(-0.3, 3.4, "forward: values", color="C0")
ax.text(5.3, 3.4, "backward: slopes of E", color="C1", ha="right")
ax.set(xlim=(-0.4, 5.4), ylim=(0.1, 3.6), aspect="equal")
ax.axis("off")
plt.show()
