import matplotlib.pyplot as plt

elements = [2, 1, -3]
squares = [x**2 for x in elements]

fig, ax = plt.subplots()
ax.bar([str(x) for x in elements], squares, color="C0")
ax.axhline(sum(squares), color="C1", linestyle="--", label="their sum")
ax.set(xlabel="element", ylabel="square", ylim=(0, 16))
ax.legend(loc="center left")
plt.show()
