def keep(x):
    """x with three digits, as a very small computer would store it."""
    return float(f"{x:.3g}")


third = keep(1 / 3)
a, b = keep(1.234), keep(1.226)
print("12.34             =", keep(12.34))
print("1 / 3             =", third)
print("3 times that      =", keep(3 * third))
print("(100 + 0.4) + 0.4 =", keep(keep(100 + 0.4) + 0.4))
print("100 + (0.4 + 0.4) =", keep(100 + keep(0.4 + 0.4)))
print("1.234 - 1.226     =", a, "-", b, "=", keep(a - b),
      f"instead of {1.234 - 1.226:.3f}")
