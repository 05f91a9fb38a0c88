R_cpu, R_gpu, B, start = 1e11, 1e13, 1e10, 1e-5
for name, road in [("with copies", 12 / B), ("without", 0.0)]:
    n = 1
    while 2 * n**3 / R_cpu < start + road * n**2 + 2 * n**3 / R_gpu:
        n += 1
    parts = [start, road * n**2, 2 * n**3 / R_gpu]
    order, copies, product = [f"{part * 1e6:.1f}" for part in parts]
    print(f"{name:11}: from n = {n}")
    print(f"  microseconds: order {order}, copies {copies}, product {product}")
