import torch

signs = torch.tensor([-1.0, 1.0])
for d in (1, 2, 3, 4, 5):
    vectors = torch.cartesian_prod(*[signs] * d).reshape(-1, d)
    dot_products = vectors @ vectors.T
    variance = dot_products.var(correction=0)
    print(f"d = {d}: {dot_products.numel():4} pairs,", end=" ")
    print(f"variance {variance:.1f},", end=" ")
    print("difference to d:", (variance - d).item())
