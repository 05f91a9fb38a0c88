import torch

old = torch.arange(12).reshape(3, 4) * 10
new = old.reshape(2, 6)
print(old)
print(new)

largest = 0
for i in range(3):
    for j in range(4):
        p = i * 4 + j
        row = p // 6
        column = p - row * 6
        difference = (old[i, j] - new[row, column]).abs().item()
        largest = max(largest, difference)
print("largest difference:", largest)
