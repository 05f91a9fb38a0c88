import matplotlib.pyplot as plt

places = {"a": (0, 2), "b": (0, 0), "c": (1.8, 0), "d": (3.6, 1), "e": (5.4, 1)}
texts = {"a": "2", "b": "3", "c": "6", "d": "8", "e": "64"}
slopes = {"a": "48+16=64", "b": "32", "c": "16", "d": "16", "e": "1"}
links = [("a", "c"), ("b", "c"), ("c", "d"), ("a", "d"), ("d", "e")]
signs = {"c": "×", "d": "+", "e": "square"}
figure, ax = plt.subplots()
center = {"ha": "center", "va": "center"}
for start, end in links:
    (x0, y0), (x1, y1) = places[start], places[end]
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    x, y = (x1 - x0) / length, (y1 - y0) / length
    for side, color, style in ((0.07, "C0", "-"), (-0.07, "C1", "--")):
        tail = (x0 + 0.42 * x - side * y, y0 + 0.42 * y + side * x)
        head = (x1 - 0.42 * x - side * y, y1 - 0.42 * y + side * x)
        tail, head = (tail, head) if side > 0 else (head, tail)
        arrow = {
            "arrowstyle": "->",
            "color": color,
            "linestyle": style,
            "lw": 1.5,
        }
        ax.annotate("", xytext=tail, xy=head, arrowprops=arrow)
for name, (x, y) in places.items():
    ax.add_patch(
        plt.Circle((x, y), 0.37, fill=False, edgecolor="black", lw=1.5)
    )
    ax.text(x, y, f"{name}={texts[name]}", fontsize=10, **center)
    side = 0.6 if name == "a" else -0.6
    ax.text(x, y + side, slopes[name], color="C1", **center)
    ax.text(x, y + 0.55, signs.get(name, ""), color="C0", **center)
ax.text(5.9, 2.75, "values, forward", color="C0", ha="right")
ax.text(5.9, -0.8, "slopes of e, backward", color="C1", ha="right")
ax.set(xlim=(-0.8, 5.9), ylim=(-0.95, 3), aspect="equal")
ax.axis("off")
plt.show()
