import torch

print("exact    float16     bfloat16")
for x in [1.001, 2049.0, 70000.0, 1e-8]:
    half = torch.tensor(x, dtype=torch.float16).item()
    brain = torch.tensor(x, dtype=torch.bfloat16).item()
    print(f"{x:<8.5g} {half:<11.6g} {brain:.6g}")
