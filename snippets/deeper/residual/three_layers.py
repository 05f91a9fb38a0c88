x, slope = 1.0, 0.1
plain = shortcut = x
for layer in range(3):
    plain = slope * plain
    shortcut = shortcut + slope * shortcut
    print(f"layer {layer + 1}: plain {plain:.3f}, with shortcut {shortcut:.3f}")
