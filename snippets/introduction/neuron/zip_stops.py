weights = [4.0, -1.0, 0.5]
inputs = [0.5, 1.0]  # the hours of free time are missing
bias = -1.0

print(sum(w * x for w, x in zip(weights, inputs)) + bias)
print(sum(w * x for w, x in zip(weights, inputs, strict=True)) + bias)
