import torch
from torch.nn.utils.rnn import pad_sequence

samples = [torch.tensor([1, 2]), torch.tensor([3, 4, 5]), torch.tensor([6])]
lengths = torch.tensor([len(sample) for sample in samples])

by_hand = torch.zeros(len(samples), lengths.max(), dtype=torch.int64)
for row, sample in enumerate(samples):
    by_hand[row, : len(sample)] = sample

by_torch = pad_sequence(samples, batch_first=True, padding_value=0)
print(by_hand)
print("lengths:", lengths)
print("largest difference:", (by_hand - by_torch).abs().max().item())
