import torch

output = torch.tensor([0.5, 0.8, 0.1], requires_grad=True)
target = torch.tensor([1.0, 0.0, 0.0])
with_half = ((output - target) ** 2).sum() / 2
with_mean = torch.nn.MSELoss()(output, target)
with_sum = torch.nn.MSELoss(reduction="sum")(output, target)
for label, error in [
    ("half", with_half),
    ("mean", with_mean),
    ("sum ", with_sum),
]:
    output.grad = None
    error.backward()
    slopes = [f"{slope:.4f}" for slope in output.grad.tolist()]
    print(f"{label}: error {error.item():.4f}  slopes {slopes}")
