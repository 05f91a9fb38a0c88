import torch


def to_fahrenheit(celsius):
    return celsius * 1.8 + 32


def to_fahrenheit_in_place(celsius):
    celsius *= 1.8
    celsius += 32
    return celsius


celsius = torch.tensor([0.0, 20.0, 100.0])
print("result:", to_fahrenheit(celsius), " argument:", celsius)
print("result:", to_fahrenheit_in_place(celsius), " argument:", celsius)
