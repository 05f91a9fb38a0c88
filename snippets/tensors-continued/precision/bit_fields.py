import matplotlib.pyplot as plt
import torch

types = [("float32", torch.float32, torch.int32, 32, 8),
         ("bfloat16", torch.bfloat16, torch.int16, 16, 8),
         ("float16", torch.float16, torch.int16, 16, 5)]
plt.figure(figsize=(5, 4))
plt.axes().set_axis_off()
for top, (name, dtype, whole, bits, exponent) in zip([0, -4, -8], types):
    number = torch.tensor(-6.5, dtype=dtype).view(whole).item()
    digits = f"{number & (2**bits - 1):0{bits}b}"
    plt.text(0, top + 1.3, f"{name}: 1 + {exponent} + "
             f"{bits - 1 - exponent} bits")
    for i, digit in enumerate(digits):
        part = 0 if i == 0 else 1 if i <= exponent else 2
        left = i + 0.6 * part
        cell = plt.Rectangle((left + 0.04, top), 0.92, 1.1, fill=False,
                             ec=["0.5", "C1", "C0"][part], lw=1.4)
        plt.gca().add_patch(cell)
        plt.text(left + 0.5, top + 0.5, digit, ha="center", va="center",
                 fontsize=9)
    middles = [0.5, 1.6 + exponent / 2, (3.4 + exponent + bits) / 2]
    for label, middle in zip(["sign", "exponent", "fraction"], middles):
        plt.text(middle, top - 0.25, label, ha="center", va="top",
                 fontsize=9)
plt.axis([-0.5, 33.4, -9.4, 2.6])
plt.show()
