import torch
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)
lengths = torch.randint(1, 101, (640,))


def padding_share(order):
    padded = 0
    for batch in order.split(32):
        sequences = [torch.ones(int(length)) for length in lengths[batch]]
        padded += pad_sequence(sequences, batch_first=True).numel()
    return 100 * (1 - lengths.sum().item() / padded)


print(f"random order:     {padding_share(torch.randperm(640)):.1f} % padding")
print(f"sorted by length: {padding_share(lengths.argsort()):.1f} % padding")
