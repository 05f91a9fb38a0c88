import itertools

import torch

whole = torch.zeros(4, 6, 8)
parts = [whole, whole[:, :3], whole[:, ::2], whole[..., :4], whole[1:]]
asked, joined, differences, gaps = 0, 0, 0, 0
for part in parts:
    for order in itertools.permutations([0, 1, 2]):
        t = part.permute(order)
        for k in range(2):
            n, s = t.shape, t.stride()
            by_hand = s[k] == n[k + 1] * s[k + 1]
            try:
                t.view(*n[:k], n[k] * n[k + 1], *n[k + 2:])
                by_torch = True
            except RuntimeError:
                by_torch = False
            asked += 1
            joined += by_torch
            differences += by_hand != by_torch
            gaps += by_torch and not t.is_contiguous()
print("pairs of axes:", asked, " joined by view:", joined)
print("of these, in tensors that are not contiguous:", gaps)
print("differences between the rule and torch:", differences)
