import matplotlib.pyplot as plt

texts = ["the cat sees the dog", "the dog sleeps", "cat sleeps"]
fig, ax = plt.subplots(figsize=(5, 2.4))
for row, text in enumerate(texts):
    words = text.split()
    for place in range(5):
        real = place < len(words)
        line = {"edgecolor": "C0"} if real else {
            "edgecolor": "0.5", "linestyle": "dotted"}
        ax.add_patch(plt.Rectangle((place, -row), 0.9, 0.7, fill=False, **line))
        ax.text(place + 0.45, 0.35 - row, words[place] if real else "0",
                ha="center", va="center", color="black" if real else "0.5")
for place in range(5):
    count = sum(place < len(text.split()) for text in texts)
    ax.text(place + 0.45, -2.5, str(count), ha="center", va="center")
ax.text(-0.15, -2.5, "read", ha="right", va="center")
ax.set(xlim=(-0.9, 5), ylim=(-2.8, 0.9), aspect="equal")
ax.axis("off")
plt.show()
