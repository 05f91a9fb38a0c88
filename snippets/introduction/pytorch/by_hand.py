weight, x, target = 1.0, 2.0, 6.0
learning_rate = 0.1

prediction = weight * x
error = (prediction - target) ** 2
slope = 2 * (prediction - target) * x
weight = weight - learning_rate * slope

print("prediction:", prediction)
print("error:     ", error)
print("slope:     ", slope)
print("new weight:", weight)
