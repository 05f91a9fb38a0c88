import torch

a, b = torch.tensor([1, 2, 3]), torch.tensor([1, 2, 4])
table = torch.ones(2, 3)
ways = {
    "if a == b": lambda: "equal" if a == b else "different",
    "1 < a < 3": lambda: 1 < a < 3,
    "max(table)": lambda: max(table),
    "b in [a, b]": lambda: b in [a, b],
}
for name, way in ways.items():
    try:
        way()
    except RuntimeError as error:
        print(f"{name:11}  {error}")
print("torch.equal:", torch.equal(a, b))
