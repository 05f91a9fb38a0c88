def error_after(narrow, momentum, lr, steps=50):
    w, buf = [-4.0, 1.0], [0.0, 0.0]
    for step in range(steps):
        gradient = [w[0], narrow * w[1]]
        buf = [momentum * b + g for b, g in zip(buf, gradient)]
        w = [w_i - lr * b for w_i, b in zip(w, buf)]
    return (w[0] ** 2 + narrow * w[1] ** 2) / 2


rates = [0.95**k for k in range(130)]  # from 1 down to 0.0013
momenta = [0.0, 0.3, 0.5, 0.7, 0.9]
print("momentum    ", *[f"{momentum:7}" for momentum in momenta])
for narrow in [4, 25, 100, 400]:
    errors = []
    for momentum in momenta:
        errors.append(min(error_after(narrow, momentum, lr) for lr in rates))
    best = momenta[errors.index(min(errors))]
    shown = " ".join(f"{error:7.3f}" for error in errors)
    print(f"{narrow:3} to 1:     {shown}   best: {best}")
