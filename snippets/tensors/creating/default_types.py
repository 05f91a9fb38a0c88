import torch

for data in [[1, 2], [1.0, 2.0], [1, 2.5], [True, False], [True, 2]]:
    print(f"{str(data):14} {torch.tensor(data).dtype}")
