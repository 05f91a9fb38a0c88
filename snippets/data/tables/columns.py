import torch

sizes = ["50", "80", "65", "70"]
districts = ["north", "south", "north", "east"]
built = ["1990", "2010", "", "1985"]

size = torch.tensor([float(text) for text in sizes])
names = sorted(set(districts))
codes = torch.tensor([names.index(name) for name in districts])
one_hot = torch.nn.functional.one_hot(codes, len(names))
year = torch.tensor([float(text or "nan") for text in built])
missing = year.isnan()
year = year.where(~missing, year.nanmean())
table = torch.stack([size, *one_hot.T, year, missing], dim=1)
print("size", *names, "built", "unknown")
for row in table.tolist():
    print([f"{number:g}" for number in row])
