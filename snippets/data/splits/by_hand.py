memory = {2: "even", 3: "odd", 5: "odd", 8: "even"}


def remember(number):
    return memory.get(number, "odd")


def answer(number):
    return "even" if number % 2 == 0 else "odd"


for name, numbers in (("training", [2, 3, 5, 8]), ("held out", [4, 7, 6, 10])):
    right = [remember(number) == answer(number) for number in numbers]
    print(f"{name}: {sum(right)} of {len(right)} right")
