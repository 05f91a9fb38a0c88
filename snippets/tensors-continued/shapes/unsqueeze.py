import torch

a = torch.arange(3)
print("a:             ", a.tolist(), tuple(a.shape))
for dim in [0, 1, -1]:
    b = a.unsqueeze(dim)
    print(f"unsqueeze({dim:2}): ", b.tolist(), tuple(b.shape))
image = torch.zeros(8, 8)
print("one image:     ", tuple(image.shape), "->", tuple(image[None].shape))
