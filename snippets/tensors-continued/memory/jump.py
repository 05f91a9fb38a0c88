import matplotlib.pyplot as plt

plt.figure(figsize=(5, 2.6))
plt.axes().set_axis_off()
middle = {"ha": "center", "va": "center"}
for place in range(6):
    corner = (4 * place, 0)
    plt.gca().add_patch(plt.Rectangle(corner, 4, 3, fill=False))
    for x in range(4 * place + 1, 4 * place + 4):
        plt.plot([x, x], [0, 0.6], "-", color="0.5", lw=0.8)
    plt.text(4 * place + 2, 1.8, place, **middle)
    plt.text(4 * place, -0.8, f"+{4 * place}", **middle)
jumps = [(0, 12, "C0", "-"), (12, 16, "C1", "--"), (16, 20, "C1", "--")]
for start, end, color, line in jumps:
    style = {"arrowstyle": "->", "color": color, "ls": line, "lw": 1.6,
             "connectionstyle": "arc3,rad=-.35"}
    plt.annotate("", (end + 0.3, 3.1), (start + 0.3, 3.1), arrowprops=style)
plt.text(6.3, 6.4, "1 row: 12 bytes", ha="center")
plt.text(17.5, 5.2, "2 columns: 2 · 4 bytes", ha="center")
plt.text(20, -2.4, "a[1, 2]", **middle)
plt.text(0, -2.4, "a[0, 0]", **middle)
plt.axis([-2, 25, -3.2, 7.6])
plt.show()
