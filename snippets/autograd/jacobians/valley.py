import matplotlib.pyplot as plt
import torch

steps = [2.0**-k for k in range(2, 44)]
curves = [("one-sided, float64", torch.float64, 0, "--"),
          ("central, float64", torch.float64, 1, "-"),
          ("central, float32", torch.float32, 1, ":")]
figure, ax = plt.subplots(figsize=(5, 4))
for label, dtype, back, style in curves:
    h, x = torch.tensor(steps, dtype=dtype), torch.tensor(0.7, dtype=dtype)
    estimate = (1 / (x + h) - 1 / (x - back * h)) / ((1 + back) * h)
    error = (estimate.double() + 1 / x.double() ** 2).abs()
    ax.loglog(steps, error, style, label=label)
ax.set(xlabel="step h", ylabel="error of the slope")
ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
