import matplotlib.pyplot as plt
import torch

R_cpu, R_gpu, B, start = 1e11, 1e13, 1e10, 1e-5
n = torch.logspace(1, 4, 200, dtype=torch.float64)
stay = 2 * n**3 / R_cpu
move = start + 12 * n**2 / B + 2 * n**3 / R_gpu
there = start + 2 * n**3 / R_gpu
plt.loglog(n, stay, label="on the CPU")
plt.loglog(n, move, label="to the GPU and back")
plt.loglog(n, there, label="on the GPU already")
plt.xlabel("n, side of the matrices")
plt.ylabel("seconds (model)")
plt.legend()
plt.show()
