import math

w_x, w_h = 1.0, 0.5
for inputs in ([1, 0, 0, 0], [0, 0, 0, 1]):
    h = 0.0
    print("inputs", inputs)
    for t, x in enumerate(inputs, start=1):
        h = math.tanh(w_x * x + w_h * h)
        print(f"  step {t}: memory {h:.4f}")
