import torch

inputs = torch.tensor([[1.0, 5.0, 7.0], [2.0, 5.0, torch.nan], [3.0, 5.0, 9.0]])
print("good columns before:", torch.isfinite(inputs).all(dim=0))
print(
    "bad rows before:    ",
    (~torch.isfinite(inputs)).any(dim=1).nonzero().flatten(),
)
standardized = (inputs - inputs.mean(dim=0)) / inputs.std(dim=0)
print("good columns after: ", torch.isfinite(standardized).all(dim=0))
