import torch

x = torch.tensor([0.5, 1.0, 2.0], requires_grad=True)
agree = torch.autograd.gradcheck(torch.exp, x, raise_exception=False)
print("the slopes agree:", agree)
