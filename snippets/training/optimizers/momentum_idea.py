def buffers(gradients, mu=0.9):
    buf = 0.0
    for g in gradients:
        buf = mu * buf + g
        yield f"{buf:.3f}"


print("always +1: ", *buffers([1, 1, 1, 1]))
print("+1, -1, …: ", *buffers([1, -1, 1, -1]))
print("after 100 steps:", list(buffers([1] * 100))[-1], list(buffers([-1, 1] * 50))[-1])
