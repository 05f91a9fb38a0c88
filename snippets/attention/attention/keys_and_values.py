import torch

Q, K, V = torch.randn(4, 3), torch.randn(5, 3), torch.randn(6, 3)
weights = (Q @ K.T / 3**0.5).softmax(dim=1)
weights @ V
