import torch
from torch.utils.flop_counter import FlopCounterMode


def by_loops(N, K, M):
    count = 0
    for i in range(N):
        for j in range(M):
            for k in range(K):
                count += 1  # here stands C[i, j] += A[i, k] * B[k, j]
    return count


for N, K, M in [(2, 3, 2), (40, 50, 1), (4, 5, 6)]:
    with FlopCounterMode(display=False) as counter:
        torch.zeros(N, K) @ torch.zeros(K, M)
    by_torch = counter.get_total_flops() // 2
    print(f"({N}, {K}) @ ({K}, {M}):  N K M = {N * K * M}"
          f"  difference to loops {N * K * M - by_loops(N, K, M)}"
          f"  to torch {N * K * M - by_torch}")
