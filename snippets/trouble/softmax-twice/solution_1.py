import math

for n in (10, 100):
    print(f"{n:3} classes: not below {math.log(1 + (n - 1) / math.e):.2f}")
print("a loss of 1.47 lies a little above the first")
