import torch

whole = torch.tensor([1, 2, 3])
single = torch.tensor([1.0, 2.0, 3.0])
double = single.double()

print("whole  + 1        ", (whole + 1).dtype)
print("whole  + 0.5      ", (whole + 0.5).dtype)
print("whole  + single   ", (whole + single).dtype)
print("single + 0.5      ", (single + 0.5).dtype)
print("single + double   ", (single + double).dtype)
print("single + double[0]", (single + double[0]).dtype)
print("whole  + double[0]", (whole + double[0]).dtype)
print("whole  / whole    ", (whole / whole).dtype)
print("NumPy: whole + 0.5   ", (whole.numpy() + 0.5).dtype)
print("NumPy: whole + single", (whole.numpy() + single.numpy()).dtype)
