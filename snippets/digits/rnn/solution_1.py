from torch import nn

for D, H in ((8, 64), (28, 100)):
    for kind, gates in ((nn.RNN, 1), (nn.GRU, 3), (nn.LSTM, 4)):
        by_formula = gates * H * (D + H + 2)
        counted = sum(
            parameter.numel() for parameter in kind(D, H).parameters()
        )
        print(f"{kind.__name__:4} {D:3} {H:4} {by_formula:6} {counted:6}")
