text = "the cat sees the dog"
for name, tokens in (("words", text.split()), ("letters", list(text))):
    print(f"{name:7} {len(tokens):2} tokens of {len(set(tokens)):2} kinds")
text = "猫が犬を見る"
print(text, "has", len(text.split()), "word between spaces")
for word in ("cat", "猫"):
    print("bytes of", word, list(word.encode()))
