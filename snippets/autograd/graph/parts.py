import torch

torch.manual_seed(0)
x = torch.randn(12, 3, dtype=torch.float64)
t = torch.randn(12, dtype=torch.float64)
w = torch.randn(3, dtype=torch.float64, requires_grad=True)

((x @ w - t) ** 2).mean().backward()
whole = w.grad
w.grad = None

parts = [slice(0, 5), slice(5, 10), slice(10, 12)]
for part in parts:
    error = ((x[part] @ w - t[part]) ** 2).mean()
    share = len(t[part]) / len(t)
    (share * error).backward()
    print(f"part of {len(t[part])}: share {share:.4f}")

by_hand = 2 / 12 * x.T @ (x @ w.detach() - t)
print("whole:  ", [f"{slope:.4f}" for slope in whole.tolist()])
print("parts:  ", [f"{slope:.4f}" for slope in w.grad.tolist()])
print("by hand:", [f"{slope:.4f}" for slope in by_hand.tolist()])
largest = max((w.grad - whole).abs().max(), (by_hand - whole).abs().max())
print("largest difference below 1e-12:", largest.item() < 1e-12)
