import io

import torch

big = torch.zeros(1000, 1000)
for name, tensor in [("view", big[0]), ("clone", big[0].clone())]:
    file = io.BytesIO()
    torch.save(tensor, file)
    kilobytes = len(file.getvalue()) // 1000
    print(f"{name:6} {kilobytes} kilobytes")
