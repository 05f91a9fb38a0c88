number = {name: place for place, name in enumerate(["east", "north", "south"])}
print(number["north"])
print(number["west"])
