import torch

words = ["bad", "good", "very"]
number = {word: place for place, word in enumerate(words)}
for text in ("very good", "very bad"):
    tokens = torch.tensor([number[word] for word in text.split()])
    kept = tokens[tokens != 0]
    print(text, "->", [words[token] for token in kept.tolist()])
