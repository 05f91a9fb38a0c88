import torch

third_32 = torch.tensor(1 / 3)
third_64 = torch.tensor(1 / 3, dtype=torch.float64)

print("as printed:", third_32, third_64)
print(f"float32: {third_32.item():.18f}, bytes {third_32.element_size()}")
print(f"float64: {third_64.item():.18f}, bytes {third_64.element_size()}")
