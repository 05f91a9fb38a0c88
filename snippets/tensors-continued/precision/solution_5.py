import torch


def is_close(a, b, rtol=1e-5, atol=1e-8):
    return (a - b).abs() <= atol + rtol * b.abs()


a = torch.tensor([10.0, 0.0, 11.0])
b = torch.tensor([11.0, 1e-9, 10.0])
for rtol in [1e-5, 0.095]:
    by_hand = is_close(a, b, rtol)
    by_torch = torch.isclose(a, b, rtol=rtol)
    print(rtol, by_hand.tolist(), torch.equal(by_hand, by_torch))
