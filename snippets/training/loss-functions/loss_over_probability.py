import matplotlib.pyplot as plt
import torch

y = torch.linspace(0.01, 1, 100)

plt.plot(y, -torch.log(y), label="cross entropy")
plt.plot(y, 0.5 * (1 - y) ** 2, label="half of the square")
plt.xlabel("probability y of the correct answer")
plt.ylabel("loss")
plt.legend()
plt.show()
