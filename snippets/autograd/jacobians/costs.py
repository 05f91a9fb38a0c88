sizes = [1000, 1000, 1000, 1000, 1]  # the inputs, three layers, the error

count = 0
for layer in (3, 2, 1):  # the row of layer 4 times table 3, 2, 1
    count += 1 * sizes[layer] * sizes[layer - 1]
print(f"beginning at the end:   {count:13,}")

count = 0
for layer in (2, 3, 4):  # table 2, 3, 4 times what is there already
    count += sizes[layer] * sizes[layer - 1] * sizes[0]
print(f"beginning at the start: {count:13,}")
