many_to_one = [1000, 1000, 1000, 1000, 1]  # inputs, three layers, outputs
one_to_many = [1, 1000, 1000, 1000, 1000]

cases = {"one output": many_to_one, "one input": one_to_many}
for name, sizes in cases.items():
    count = 0
    for layer in (3, 2, 1):  # the table of layer 4 times table 3, 2, 1
        count += sizes[4] * sizes[layer] * sizes[layer - 1]
    print(f"{name}, beginning at the end:   {count:13,}")

    count = 0
    for layer in (2, 3, 4):  # table 2, 3, 4 times what is there already
        count += sizes[layer] * sizes[layer - 1] * sizes[0]
    print(f"{name}, beginning at the start: {count:13,}")
