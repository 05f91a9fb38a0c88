for a in [5, 6, 7, 9]:
    state, seen = 1, []
    while state not in seen:
        seen.append(state)
        state = (a * state + 3) % 16
    length = len(seen) - seen.index(state)
    print(f"a = {a}: comes back to {state}, ring of {length}")
