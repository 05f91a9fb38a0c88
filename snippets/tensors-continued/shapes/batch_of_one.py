import torch

for batch in [3, 2, 1]:
    outputs = torch.zeros(batch, 1)
    every, last = outputs.squeeze(), outputs.squeeze(1)
    print("squeeze():", tuple(every.shape), " squeeze(1):", tuple(last.shape))
