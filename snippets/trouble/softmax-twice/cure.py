import torch

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 0.3, 0.1]])
p = torch.softmax(logits, dim=1)
print("probabilities:", [[round(x, 4) for x in row] for row in p.tolist()])
print("from logits:       ", logits.argmax(dim=1))
print("from probabilities:", p.argmax(dim=1))
