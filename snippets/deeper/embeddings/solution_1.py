from collections import Counter


def merge(pieces, pair):
    merged = []
    for piece in pieces:
        if merged and (merged[-1], piece) == pair:
            merged[-1] += piece
        else:
            merged.append(piece)
    return merged


text = "at hat hatter chat"
words = [list(word) for word in text.split()]
new_word = list("that")
for step in range(2):
    pairs = Counter(pair for word in words for pair in zip(word, word[1:]))
    pair, times = pairs.most_common(1)[0]
    words = [merge(word, pair) for word in words]
    new_word = merge(new_word, pair)
    print(pair, times, "times")
print(*[" ".join(word) for word in words], sep=" | ")
print("that:", new_word)
