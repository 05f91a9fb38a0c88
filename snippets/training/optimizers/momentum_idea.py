def buffers(gradients, mu=0.9):
    buf = 0.0
    for g in gradients:
        buf = mu * buf + g
        yield f"{buf:.3f}"


print("always +1: ", *buffers([1, 1, 1, 1]))
print("+1, -1, …: ", *buffers([1, -1, 1, -1]))
*_, steady = buffers([1] * 100)
*_, jumping = buffers([-1, 1] * 50)
print("after 100 steps:", steady, jumping)
