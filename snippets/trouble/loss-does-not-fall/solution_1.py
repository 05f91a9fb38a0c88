import math

print(f"loss of guessing among 1000 classes: {math.log(1000):.1f}")
