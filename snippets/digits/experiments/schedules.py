import math

import matplotlib.pyplot as plt

steps = range(201)
stairs = [0.1 * 0.5 ** (step // 50) for step in steps]
cosine = [0.05 * (1 + math.cos(math.pi * step / 200)) for step in steps]
warm_up = [
    0.1 * (step + 1) / 21 if step < 20
    else 0.05 * (1 + math.cos(math.pi * (step - 20) / 180))
    for step in steps
]
fig, ax = plt.subplots()
ax.plot(steps, stairs, label="stairs (StepLR)")
ax.plot(steps, cosine, label="cosine")
ax.plot(steps, warm_up, label="warm-up, then cosine")
ax.set(xlabel="step", ylabel="learning rate", ylim=(-0.003, 0.14))
ax.legend(loc="upper right")
plt.show()
