import torch

x_train = torch.tensor([2.0, 4.0, 4.0, 6.0])
x_test = torch.tensor([5.0, 9.0])

mean, std = x_train.mean(), x_train.std(correction=0)
print(
    "right, test values:", [f"{value:.3f}" for value in (x_test - mean) / std]
)

own = (x_test - x_test.mean()) / x_test.std(correction=0)
print("each part by itself:", [f"{value:.3f}" for value in own])
