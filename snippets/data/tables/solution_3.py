import torch

training = torch.tensor([50.0, 80.0, float("nan"), 80.0])
test = torch.tensor([float("nan"), 400.0])
mean = training.nanmean()
known = ~test.isnan()
print("from the training part:", test.where(known, mean).tolist())
print("from the test part:    ", test.where(known, test.nanmean()).tolist())
