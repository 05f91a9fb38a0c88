import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
memory = nn.LSTM(2, 3, batch_first=True)
lengths = torch.tensor([4, 2])
packed = pack_padded_sequence(torch.randn(2, 4, 2), lengths, batch_first=True)
output, (last, cell) = memory(packed)
output, lengths = pad_packed_sequence(output, batch_first=True)
for text in range(2):
    wanted = last[-1, text]
    place = lengths[text] - 1
    print("text", text, "zeros at the last place:", not output[text, -1].any())
    print("  last:", torch.equal(output[text, -1], wanted),
          " last real:", torch.equal(output[text, place], wanted))
