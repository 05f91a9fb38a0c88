from fractions import Fraction

import torch

numbers = [10001, 10002, 10003]
mean = Fraction(sum(numbers), 3)
distances = sum((x - mean) ** 2 for x in numbers) / 3
squares = Fraction(sum(x**2 for x in numbers), 3) - mean**2
print("by hand:", distances, "and", squares)

x = torch.tensor(numbers, dtype=torch.float32)
two_steps = ((x - x.mean()) ** 2).mean()
one_step = (x**2).mean() - x.mean() ** 2
print(f"float32, distances first: {two_steps.item():.4f}")
print(f"float32, squares first:   {one_step.item():.4f}")
d = x.double()
one_step = ((d**2).mean() - d.mean() ** 2).item()
print("float64, squares first: difference below 1e-6:",
      abs(one_step - float(squares)) < 1e-6)
