image = [
    [0, 0, 1, 1],
    [0, 0, 1, 1],
    [0, 0, 1, 1],
]
kernel = [
    [-1, 1],
    [-1, 1],
]

for i in range(2):
    for j in range(3):
        total = 0
        for u in range(2):
            for v in range(2):
                total += kernel[u][v] * image[i + u][j + v]
        print(f"window at row {i}, column {j}: {total}")
