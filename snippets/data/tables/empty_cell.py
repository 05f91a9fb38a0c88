print(float("2010"))
print(float(""))
