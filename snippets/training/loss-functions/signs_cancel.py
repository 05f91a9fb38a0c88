outputs = [2.0, 5.0, 4.0]
targets = [3.0, 5.0, 2.0]

differences = [y - t for y, t in zip(outputs, targets)]
squares = [d**2 for d in differences]
print("differences:", differences, " sum:", sum(differences))
print("squares:    ", squares, "  sum:", sum(squares))
print("half of the sum of squares:", 0.5 * sum(squares))
