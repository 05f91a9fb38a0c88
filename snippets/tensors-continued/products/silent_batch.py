import torch

W = torch.ones(5, 2, 3)  # a matrix for each of 5 examples
x = torch.ones(5, 3)     # a vector for each of 5 examples

print("x @ W.mT:          ", tuple((x @ W.mT).shape))
print("W @ x[:, :, None]: ", tuple((W @ x[:, :, None]).shape))
print("without the 1:     ", tuple((W @ x[:, :, None])[:, :, 0].shape))
by_einsum = torch.einsum("noi,ni->no", W, x)
print("einsum noi,ni->no: ", tuple(by_einsum.shape))
