import torch

whole, single = torch.ones(1, dtype=torch.int64), torch.ones(1)
double, boolean = single.double(), torch.ones(1, dtype=torch.bool)
print("int64 + float32:  ", (whole + single).dtype)
print("float32 + float64:", (single + double).dtype)
print("bool + int64:     ", (boolean + whole).dtype)
print("int64 / int64:    ", (whole / whole).dtype)
print("bool * float32:   ", (boolean * single).dtype)
