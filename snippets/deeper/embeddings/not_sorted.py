import torch
from torch.nn.utils.rnn import pack_padded_sequence

vectors = torch.zeros(3, 5, 4)
lengths = torch.tensor([3, 5, 2])
packed = pack_padded_sequence(
    vectors, lengths, batch_first=True, enforce_sorted=False
)
print("enforce_sorted=False:", tuple(packed.data.shape))
pack_padded_sequence(vectors, lengths, batch_first=True)
