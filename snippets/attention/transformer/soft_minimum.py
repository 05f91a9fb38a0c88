import torch

digits = torch.tensor([7.0, 2.0, 9.0])
for factor in (-1, -0.1, 0, 0.1, 1):
    weights = (factor * digits).softmax(dim=0)
    shown = "  ".join(f"{weight:.3f}" for weight in weights.tolist())
    answer = (weights @ digits).item()
    print(f"factor {factor:4}: weights {shown}  answer {answer:.2f}")
