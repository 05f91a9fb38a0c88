import torch


class Sigmoid(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = 1 / (1 + torch.exp(-x))
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, v):
        (y,) = ctx.saved_tensors
        return v * y * (1 - y)


x = torch.tensor([-2.0, 0.0, 0.5], dtype=torch.float64, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(Sigmoid.apply, x))
