a, c, m = 5, 3, 16
state = 1
for draw in range(1, 6):
    state = (a * state + c) % m
    print(f"draw {draw}: state {state:2}  number {state / m:.4f}")
