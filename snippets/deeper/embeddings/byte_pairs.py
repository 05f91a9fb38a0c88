from collections import Counter


def merge(pieces, pair):
    merged = []
    for piece in pieces:
        if merged and (merged[-1], piece) == pair:
            merged[-1] += piece
        else:
            merged.append(piece)
    return merged


words = [list("tall"), list("taller"), list("small"), list("fill")]
merges = []
for step in range(3):
    pairs = Counter(pair for word in words for pair in zip(word, word[1:]))
    pair, times = pairs.most_common(1)[0]
    merges.append(pair)
    words = [merge(word, pair) for word in words]
    print(times, "times", *pair, *["| " + " ".join(word) for word in words])
new_word = list("smaller")
for pair in merges:
    new_word = merge(new_word, pair)
print("smaller:", new_word)
