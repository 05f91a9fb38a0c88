import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

texts = [[6, 3, 5], [6, 2, 4, 6, 3], [2, 5]]
lengths = [len(text) for text in texts]
tokens = pad_sequence([torch.tensor(text) for text in texts], batch_first=True)
packed = pack_padded_sequence(
    tokens, lengths, batch_first=True, enforce_sorted=False
)
print(tokens)
print("order:      ", packed.sorted_indices.tolist())
print("batch_sizes:", packed.batch_sizes.tolist())
print("data:       ", packed.data.tolist())
print("places:", tokens.numel(), " words:", len(packed.data))
