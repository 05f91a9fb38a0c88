import torch

x = torch.zeros(3)
torch.save([x, x[:2]], "pair.pt")
whole, part = torch.load("pair.pt", weights_only=True)
whole[0] = 7.0
print(part.tolist())
