import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n = 256
for std_w in (1 / 32, 1 / 16, 1 / 2):
    outputs = [torch.randn(500, n, requires_grad=True)]
    for layer in range(10):
        w = std_w * torch.randn(n, n)
        outputs.append(torch.tanh(outputs[-1] @ w.T))
    back = torch.autograd.grad(outputs[-1], outputs, torch.randn(500, n))
    x = outputs[-1].detach()
    slope = 1 - x**2
    beyond = 100 * (x.abs() > 0.99).double().mean()
    print(f"std of w 1/{1 / std_w:.0f}: size {x.square().mean().sqrt():.4f}, "
          f"beyond 0.99: {beyond:.0f} %, mean slope {slope.mean():.2f}")
    size = slope.square().mean().sqrt()
    print(f"  factor of a layer, backward: {n**0.5 * std_w:.1f} by the weights,"
          f" {size:.2f} by the slopes, together {n**0.5 * std_w * size:.2f}")
    ratio = back[1].std() / back[10].std()
    print(f"  slopes at layer 1 / at layer 10: {ratio:.1e}")
