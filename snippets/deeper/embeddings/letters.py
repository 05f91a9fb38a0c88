text = "the cat sees the dog"
for name, tokens in (("words", text.split()), ("letters", list(text))):
    print(f"{name:7}: {len(tokens):2} tokens of {len(set(tokens)):2} kinds")
print("bytes of cat:", list("cat".encode()))
print("bytes of 猫: ", list("猫".encode()))
