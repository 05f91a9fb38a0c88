x, target, w2 = 2.0, 1.0, 4.0
h, y = 0.5, 0.5
slope_v = (y - target) * y * (1 - y)

right = slope_v * w2 * h * (1 - h) * x
w2 = w2 - 1.0 * slope_v * h
wrong = slope_v * w2 * h * (1 - h) * x
print("slope of w1, with the old w2:", right)
print("slope of w1, with the new w2:", wrong)
