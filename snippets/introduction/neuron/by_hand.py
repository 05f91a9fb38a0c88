import math

inputs = [0.5, 1.0, 2.0]  # sunshine, wind, hours of free time
weights = [4.0, -1.0, 0.5]
bias = -1.0

products = [weight * x for weight, x in zip(weights, inputs)]
total = sum(products) + bias
output = 1 / (1 + math.exp(-total))

print("products:", products)
print("sum of the products:", sum(products))
print("with the bias:", total)
print(f"output: {output:.4f}")
