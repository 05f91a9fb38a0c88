import matplotlib.pyplot as plt
import torch

curves = [("float64", torch.float64), ("float32", torch.float32),
          ("float16", torch.float16), ("bfloat16", torch.bfloat16)]
for (name, dtype), style in zip(curves, ["-", "--", "-.", ":"]):
    info = torch.finfo(dtype)
    sizes, gaps = [], []
    for power in range(-30, 31):
        if info.smallest_normal <= 2.0**power <= info.max / 2:
            sizes += [2.0**power, 2.0 ** (power + 1)]
            gaps += [2.0**power * info.eps] * 2
    plt.plot(sizes, gaps, style, label=name)
    plt.text(sizes[-1] * 2, gaps[-1], name, va="center")
plt.xscale("log")
plt.yscale("log")
plt.xlim(1e-9, 1e14)
plt.xticks([1e-9, 1e-6, 1e-3, 1, 1e3, 1e6, 1e9])
plt.xlabel("size of the number")
plt.ylabel("gap to the next number")
plt.show()
