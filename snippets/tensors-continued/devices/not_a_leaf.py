import torch

w = torch.ones(3, requires_grad=True)
print("to the same device: leaf", w.to("cpu").is_leaf)
print("to another device:  leaf", w.to("meta").is_leaf)
made_there = torch.ones(3, device="meta", requires_grad=True)
print("made there:         leaf", made_there.is_leaf)
torch.optim.SGD([w.to("meta")], lr=0.1)
