import torch

a = torch.tensor([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0])
array = a.numpy()
print(f"divided by n - 1:  {a.std():.4f}  torch, as it comes")
print(f"divided by n:      {a.std(correction=0):.4f}  torch, correction=0")
print(f"divided by n:      {a.std(unbiased=False):.4f}  torch, unbiased=False")
print(f"divided by n:      {array.std():.4f}  NumPy, as it comes")
print(f"divided by n - 1:  {array.std(ddof=1):.4f}  NumPy, ddof=1")
