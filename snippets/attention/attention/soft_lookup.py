import math

keys = {"apple": (1, 0), "car": (0, 1), "fruit van": (1, 1)}
values = {"apple": 10, "car": 50, "fruit van": 20}
query = (2, 0)

scores = {name: query[0] * k[0] + query[1] * k[1] for name, k in keys.items()}
total = sum(math.exp(score) for score in scores.values())
answer = 0.0
for name, score in scores.items():
    weight = math.exp(score) / total
    answer += weight * values[name]
    print(f"{name:9}  score {score}  weight {weight:.4f}  value {values[name]}")
print(f"answer: {answer:.4f}")
