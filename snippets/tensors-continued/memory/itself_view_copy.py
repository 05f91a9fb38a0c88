import torch

a = torch.arange(6.0).view(2, 3)
results = {
    "a.float()": a.float(), "a.contiguous()": a.contiguous(),
    "a.view(3, 2)": a.view(3, 2), "a.reshape(3, 2)": a.reshape(3, 2),
    "a.flatten()": a.flatten(), "a.unsqueeze(0)": a.unsqueeze(0),
    "a.T": a.T, "a.permute(1, 0)": a.permute(1, 0),
    "a[1]": a[1], "a[:, ::2]": a[:, ::2], "a.split(1)[0]": a.split(1)[0],
    "a.expand(4, 2, 3)": a.expand(4, 2, 3), "a.detach()": a.detach(),
    "a.T.reshape(6)": a.T.reshape(6), "a.T.flatten()": a.T.flatten(),
    "a.T.contiguous()": a.T.contiguous(), "a.double()": a.double(),
    "a[[1]]": a[[1]], "a[a > 1]": a[a > 1], "a + 0": a + 0,
    "a.repeat(1, 1)": a.repeat(1, 1), "torch.cat([a])": torch.cat([a]),
    "a.clone()": a.clone(),
}
memory = a.untyped_storage().data_ptr()
for name, result in results.items():
    kind = "copy"
    if result.untyped_storage().data_ptr() == memory:
        kind = "itself" if result is a else "view"
    print(f"{kind:7}", name)
