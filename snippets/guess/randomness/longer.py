import torch

for draw in (torch.rand, torch.randn):
    torch.manual_seed(0)
    few = draw(4)
    torch.manual_seed(0)
    many = draw(20)
    print(f"{draw.__name__}: {torch.equal(few, many[:4])}")
