texts = ["the cat sees the dog", "the dog sleeps"]
words = sorted({word for text in texts for word in text.split()})
places = ["<pad>", "<unknown>", *words]
number = {word: place for place, word in enumerate(places)}
print(number)
for text in [*texts, "the bird sleeps", "the Dog sleeps."]:
    print([number.get(word, 1) for word in text.split()], text)
