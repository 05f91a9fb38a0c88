import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
memory = nn.LSTM(2, 3, batch_first=True)
vectors, lengths = torch.randn(2, 4, 2), [2, 4]
packed = pack_padded_sequence(
    vectors, lengths, batch_first=True, enforce_sorted=False
)
states, (last, cell) = memory(packed)
states, _ = pad_packed_sequence(states, batch_first=True)
for text, length in enumerate(lengths):
    _, (alone, _) = memory(vectors[text : text + 1, :length])
    found = {
        "last[-1]": last[-1, text],
        "states[:, -1]": states[text, -1],
        "at length - 1": states[text, length - 1],
    }
    for name, state in found.items():
        same = torch.allclose(state, alone[-1, 0], atol=1e-6)
        print(f"text of {length} words, {name:13} as alone: {same}")
