import torch

torch.manual_seed(0)
inputs = torch.ones(1, 400)
for draw in [torch.rand, torch.randn]:
    outputs = inputs @ draw(400, 3)
    print(f"{draw.__name__:5}:", *[f"{y:6.1f}" for y in outputs[0]])
