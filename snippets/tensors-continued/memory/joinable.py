import itertools

import torch

whole = torch.zeros(4, 6, 8)
parts = [whole, whole[:, :3], whole[:, ::2], whole[..., :4], whole[1:]]
asked, joined, differences = 0, 0, 0
for part in parts:
    for order in itertools.permutations([0, 1, 2]):
        t = part.permute(order)
        for k in range(2):
            n, s = t.shape, t.stride()
            by_hand = s[k] == n[k + 1] * s[k + 1]
            by_torch = t.flatten(k, k + 1).data_ptr() == t.data_ptr()
            asked += 1
            joined += by_torch
            differences += by_hand != by_torch
print("pairs of axes:", asked, " joined without a copy:", joined)
print("differences between the rule and torch:", differences)
