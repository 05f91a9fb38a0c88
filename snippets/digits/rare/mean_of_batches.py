hits, called = [1, 1], [1, 10]
shares = [h / c for h, c in zip(hits, called)]
print("precision of the batches:", shares)
print("their mean:", sum(shares) / 2)
print(f"precision of all images: {sum(hits) / sum(called):.3f}")
