import math

probabilities = [0.5, 0.8, 0.25]  # of the correct class, for three samples

print(f"product:          {math.prod(probabilities):.4f}")
print(f"-log of product:  {-math.log(math.prod(probabilities)):.4f}")
print(f"sum of the -logs: {sum(-math.log(p) for p in probabilities):.4f}")
