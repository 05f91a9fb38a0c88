import torch

pairs = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
weights = torch.tensor([1.0, 1.0])

print("inputs      AND  OR")
for pair in pairs:
    total = (weights * pair).sum()
    both = int(total - 1.5 > 0)
    one_is_enough = int(total - 0.5 > 0)
    print(pair.tolist(), f"{both:4} {one_is_enough:3}")
