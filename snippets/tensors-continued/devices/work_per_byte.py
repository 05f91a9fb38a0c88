import torch
from torch.utils.flop_counter import FlopCounterMode

for n in [6, 600, 6000]:
    a = torch.empty(n, n, device="meta")
    b = torch.empty(n, n, device="meta")
    with FlopCounterMode(display=False) as counter:
        c = a @ b
    operations = counter.get_total_flops()
    copied = a.nbytes + b.nbytes + c.nbytes
    print(f"n = {n:4}: {operations} operations, {copied} bytes")
    print(f"  by hand {n / 6}, by torch {operations / copied}, "
          f"difference {abs(n / 6 - operations / copied)}")
