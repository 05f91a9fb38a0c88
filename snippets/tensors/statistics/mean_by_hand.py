import torch

numbers = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
total = 0.0
for number in numbers:
    total = total + number
by_hand = total / len(numbers)

by_torch = torch.tensor(numbers).mean()
print("by hand: ", by_hand)
print("by torch:", by_torch)
print("largest difference:", abs(by_torch - by_hand).item())
