import torch

number = {name: place for place, name in enumerate(["east", "north", "south"])}
unknown = len(number)
codes = [number.get(name, unknown) for name in ("north", "west")]
print("codes:", codes)
rows = torch.nn.functional.one_hot(torch.tensor(codes), unknown + 1)
print(rows.tolist())
