import torch

sums = torch.tensor([[-1.0, 2.0, 0.5],
                     [3.0, -4.0, -0.5]])
by_mask = sums.clone()
by_mask[by_mask < 0] = 0

print(by_mask)
print("sums:", sums.tolist())
print("the same as torch.relu:", torch.equal(by_mask, torch.relu(sums)))
