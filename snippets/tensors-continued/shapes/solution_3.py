import torch

square = torch.arange(16).reshape(4, 4)
print(square)
patches = square.reshape(2, 2, 2, 2).permute(0, 2, 1, 3).reshape(4, 4)
print("patches:", patches.tolist())

by_slices = [square[i:i + 2, j:j + 2] for i in (0, 2) for j in (0, 2)]
by_slices = torch.stack(by_slices).flatten(1)
print("same as slices:", torch.equal(patches, by_slices))
