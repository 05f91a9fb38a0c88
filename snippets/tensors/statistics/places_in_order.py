import torch

grams = torch.tensor([30, 10, 20])
print("in order:", grams.sort().values, " places:", grams.argsort())
largest = grams.topk(2)
print("largest: ", largest.values, " places:", largest.indices)
