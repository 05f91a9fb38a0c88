import torch

weight = torch.tensor(100.0)
gap = torch.nextafter(weight, 2 * weight) - weight
print(f"gap at 100: {gap.item():.1e}  half of it: {gap.item() / 2:.1e}")
print("step 1e-6 moves it:", (weight - 1e-6 != weight).item())
print("step 1e-5 moves it:", (weight - 1e-5 != weight).item())
