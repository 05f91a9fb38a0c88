import torch
from torch.nn.utils.rnn import pack_padded_sequence

vectors = torch.zeros(3, 5, 4)
lengths = torch.tensor([5, 3, 0])
try:
    pack_padded_sequence(vectors, lengths, batch_first=True)
except RuntimeError as error:
    print(lengths.tolist(), error)
lengths = torch.tensor([5, 3, 2])
pack_padded_sequence(vectors, lengths.to("meta"), batch_first=True)
