import torch

x = torch.tensor([[1.0, 0.0]])
W = torch.tensor([[1.0, 2.0],
                  [3.0, 4.0]])
print("x @ W.T:", (x @ W.T).tolist())
print("x @ W:  ", (x @ W).tolist())
