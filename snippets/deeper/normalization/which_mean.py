import torch

x = torch.tensor([[[1.0, 3.0], [5.0, 7.0]], [[9.0, 11.0], [13.0, 19.0]]])
print("examples, channels, places:", tuple(x.shape))
print("batch norm:   ", x.mean(dim=(0, 2)).tolist())
print("layer norm:   ", x.mean(dim=(1, 2)).tolist())
print("instance norm:", x.mean(dim=2).tolist())
