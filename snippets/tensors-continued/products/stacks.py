import matplotlib.pyplot as plt


def stack(left, rows, columns, sheets, label):
    for n in reversed(range(sheets)):
        shift = 0.35 * n
        corner = (left + shift, -rows / 2 + shift)
        sheet = plt.Rectangle(corner, columns, rows, fc="white", ec="C0",
                              lw=1.6)
        plt.gca().add_patch(sheet)
    for i in range(rows):
        for j in range(columns):
            plt.plot(left + j + 0.5, -rows / 2 + i + 0.5, "o", color="0.5",
                     markersize=4)
    plt.text(left + columns / 2, -2.0, label, ha="center", va="top")


plt.figure(figsize=(5, 2.4))
plt.axes(aspect="equal").set_axis_off()
stack(0, 2, 3, 5, "(5, 2, 3)")
stack(6.5, 3, 4, 1, "(3, 4)\none sheet, used\n5 times")
stack(12.5, 2, 4, 5, "(5, 2, 4)")
plt.text(5.4, 0, "@", ha="center", va="center", fontsize=16)
plt.text(11.5, 0, "=", ha="center", va="center", fontsize=16)
plt.axis([-0.3, 18.4, -4.4, 2.7])
plt.show()
