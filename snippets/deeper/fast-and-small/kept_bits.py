import torch

for number in (1.0, 0.1, 3.14159, 1797.0):
    x = torch.tensor(number)
    gap = 2 ** (x.log2().floor() - 7)
    by_hand = gap * (x / gap).round()
    by_torch = x.bfloat16().float()
    print(f"{number:<8} gap {gap.item():<10} stored {by_hand.item()}"
          f"  difference {(by_hand - by_torch).item()}")
