import torch


def could_be_probabilities(outputs):
    inside = ((outputs >= 0) & (outputs <= 1)).all()
    sums = outputs.sum(dim=1)
    return bool(inside) and torch.allclose(sums, torch.ones_like(sums))


logits = torch.tensor([[2.0, -1.0, 0.5]])
print("logits: ", could_be_probabilities(logits))
print("softmax:", could_be_probabilities(torch.softmax(logits, dim=1)))
