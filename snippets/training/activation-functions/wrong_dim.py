import torch

logits = torch.tensor([[5.0, 4.0, 0.0],
                       [9.0, 1.0, 0.0]])
for dim in (0, 1):
    y = torch.softmax(logits, dim=dim)
    print(f"dim={dim}  row sums", [f"{v:.2f}" for v in y.sum(1)], end="  ")
    print("column sums", [f"{v:.2f}" for v in y.sum(0)])
    print("       largest in each row", y.argmax(1).tolist())
