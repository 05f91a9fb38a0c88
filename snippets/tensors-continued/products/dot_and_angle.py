import math

import torch

a = torch.tensor([3.0, 0.0], dtype=torch.float64)
arrows = {"same direction": [2.0, 0.0], "to the side": [2.0, 2.0],
          "right angle": [0.0, 2.0], "opposite": [-2.0, 0.0]}
largest = 0.0
for name, numbers in arrows.items():
    b = torch.tensor(numbers, dtype=torch.float64)
    angle = math.atan2(numbers[1], numbers[0])
    lengths = math.hypot(3.0, 0.0) * math.hypot(*numbers)
    by_hand = lengths * math.cos(angle)
    dot = torch.dot(a, b).item()
    largest = max(largest, abs(by_hand - dot))
    print(f"{name:14}  {math.degrees(angle):3.0f} degrees  dot {dot:4.1f}")
print("largest difference below 1e-12:", largest < 1e-12)
