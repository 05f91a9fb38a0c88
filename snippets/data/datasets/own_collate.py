import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def pad_batch(samples):
    sequences = [torch.tensor(sequence) for sequence, label in samples]
    lengths = torch.tensor([len(sequence) for sequence in sequences])
    labels = torch.tensor([label for sequence, label in samples])
    return pad_sequence(sequences, batch_first=True), lengths, labels


sentences = [([1.0, 2.0], 0), ([3.0, 4.0, 5.0], 1), ([6.0], 0), ([7.0, 9.0], 1)]
for x, lengths, labels in DataLoader(
    sentences, batch_size=2, collate_fn=pad_batch
):
    print(x)
    print("lengths", lengths.tolist(), "labels", labels.tolist())
