x, target = 2.0, 0.0
w2, h, y = 4.0, 0.5, 0.5
slope_v = (y - target) * y * (1 - y)
slope_u = slope_v * w2 * h * (1 - h)
print("w2:", slope_v * h, " b2:", slope_v)
print("w1:", slope_u * x, " b1:", slope_u)
