import torch

torch.manual_seed(0)
print("            spread of scores   largest weight     its slope")
print("  d         raw   divided      raw   divided      raw   divided")
for d in (1, 16, 256):
    q = torch.randn(2000, 1, d)
    k = torch.randn(2000, 10, d)
    raw = (q * k).sum(dim=2)
    numbers = []
    for scores in (raw, raw / d**0.5):
        largest = scores.softmax(dim=1).amax(dim=1)
        slope = largest * (1 - largest)
        numbers.append([scores.std(), largest.mean(), slope.mean()])
    columns = [f"{a:9.2f} {b:7.2f}" for a, b in zip(*numbers)]
    print(f"{d:3}   ", *columns)
