x, target = 2.0, 1.0
w2 = 4.0
h, y = 0.5, 0.5

# the output layer
slope_y = y - target
slope_v = slope_y * y * (1 - y)
slope_w2 = slope_v * h
slope_b2 = slope_v
print("output layer: slopes for y and v:  ", slope_y, slope_v)
print("              slopes for w2 and b2:", slope_w2, slope_b2)

# one layer further back
slope_h = slope_v * w2
slope_u = slope_h * h * (1 - h)
slope_w1 = slope_u * x
slope_b1 = slope_u
print("hidden layer: slopes for h and u:  ", slope_h, slope_u)
print("              slopes for w1 and b1:", slope_w1, slope_b1)
