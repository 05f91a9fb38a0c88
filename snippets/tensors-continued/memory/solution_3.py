import torch

readings = torch.tensor([3.0, 6.0, 9.0, 6.0, 3.0, 0.0])
windows = torch.as_strided(readings, (4, 3), (1, 1))
print(windows)
print("means:", windows.mean(1).tolist())
print("unfold:", torch.equal(windows, readings.unfold(0, 3, 1)))
print("same memory:", windows.data_ptr() == readings.data_ptr())
