for x in [-1, 0, 2, 10]:
    first = 2 * x + 1
    second = 3 * first + 4
    print(f"x = {x:2}: two layers {second:2}, one layer {6 * x + 7:2}")
