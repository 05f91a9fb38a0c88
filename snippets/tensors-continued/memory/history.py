import torch

weight = torch.zeros(2)
kept, cloned = [], []
for step in range(3):
    weight += 1
    kept.append(weight)
    cloned.append(weight.clone())
print("kept:  ", [w.tolist() for w in kept])
print("cloned:", [w.tolist() for w in cloned])
