import torch

x = -6.5
sign = 1 if x < 0 else 0
size, power = abs(x), 0
while size >= 2:
    size, power = size / 2, power + 1
while size < 1:
    size, power = size * 2, power - 1
exponent = power + 127
fraction = int((size - 1) * 2**23)
print(f"{x} = -{size} * 2 ** {power}, without the 1: {size - 1}")
print("by hand:  ", f"{sign} {exponent:08b} {fraction:023b}")

number = torch.tensor(x).view(torch.int32).item()
bits = f"{number & 0xFFFFFFFF:032b}"
print("by torch: ", bits[0], bits[1:9], bits[9:])
s, e, f = int(bits[0]), int(bits[1:9], 2), int(bits[9:], 2)
back = (-1) ** s * (1 + f / 2**23) * 2.0 ** (e - 127)
print("s, e, f:  ", s, e, f)
print("back again:", back, " difference:", abs(back - x))
