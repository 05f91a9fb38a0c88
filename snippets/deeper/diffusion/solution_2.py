import torch

for last in (0.02, 0.2):
    alpha_bar = (1 - torch.linspace(0.001, last, 50)).prod()
    print(f"up to {last}: {alpha_bar.sqrt():.2f} of the image is left")
