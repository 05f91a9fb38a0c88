import torch
from torch.utils.flop_counter import FlopCounterMode

n = 1000
A, B, x = torch.ones(n, n), torch.ones(n, n), torch.ones(n, 1)


def multiplications(compute):
    with FlopCounterMode(display=False) as counter:
        compute()
    return counter.get_total_flops() // 2


left = multiplications(lambda: (A @ B) @ x)
plain = multiplications(lambda: A @ B @ x)
right = multiplications(lambda: A @ (B @ x))
chosen = multiplications(lambda: torch.linalg.multi_dot([A, B, x]))
print(f"(A @ B) @ x: {left:13,}")
print(f"A @ B @ x:   {plain:13,}")
print(f"A @ (B @ x): {right:13,}")
print(f"multi_dot:   {chosen:13,}")
print(f"ratio:       {left / right:13.1f}")
