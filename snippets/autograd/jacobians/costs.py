sizes = [1000, 1000, 1000, 1000, 1]

multiplications = 0
for inputs, outputs in zip(sizes[-3::-1], sizes[-2::-1]):
    multiplications += sizes[-1] * outputs * inputs
print(f"beginning at the end:   {multiplications:13,}")

multiplications = 0
for inputs, outputs in zip(sizes[1:], sizes[2:]):
    multiplications += outputs * inputs * sizes[0]
print(f"beginning at the start: {multiplications:13,}")
