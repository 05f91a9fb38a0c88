import math

for probability in [0.99, 0.9, 0.5, 0.1, 0.01, 0.001]:
    print(
        f"probability {probability:5.3f}   error {-math.log(probability):.4f}"
    )
