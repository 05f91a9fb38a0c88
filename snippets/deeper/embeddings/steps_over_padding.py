import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

torch.manual_seed(0)
table = nn.Embedding(7, 4, padding_idx=0)
memory = nn.LSTM(4, 5, batch_first=True)
alone = table(torch.tensor([[6, 3, 5]]))
padded = table(torch.tensor([[6, 3, 5, 0, 0]]))
packed = pack_padded_sequence(padded, [3], batch_first=True)
print("the padding is zeros:", not padded[:, 3:].any())
states, (wanted, cell) = memory(alone)
for name, sentence in (("padded", padded), ("packed", packed)):
    states, (last, cell) = memory(sentence)
    same = torch.allclose(last, wanted, atol=1e-3)
    print(f"{name}: last memory as without padding: {same}")
