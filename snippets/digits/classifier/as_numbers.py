from sklearn.datasets import load_digits

digits = load_digits()
print("this image is a", digits.target[0])
for row in digits.images[0]:
    print("".join(f"{value:4.0f}" for value in row))
