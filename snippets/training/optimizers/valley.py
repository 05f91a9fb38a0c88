import torch

steepness = torch.tensor([1.0, 25.0])
print("learning rate  w after 5 steps  factor of w2 at each step")
for lr in [0.01, 0.07, 0.09]:
    w = torch.tensor([-4.0, 1.0])
    for step in range(5):
        gradient = steepness * w
        w = w - lr * gradient
    print(f"{lr:13.2f}  {w[0]:.3f} {w[1]:7.3f}  {1 - lr * 25:12.2f}")
