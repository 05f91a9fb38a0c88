def layer(inputs, weights, biases):
    """The sums of a layer; `weights` has a row for each neuron."""
    sums = []
    for row, bias in zip(weights, biases):
        sums.append(sum(w * x for w, x in zip(row, inputs)) + bias)
    return sums


weather = [1.0, 2.0]  # sunshine, wind
hidden_sums = layer(weather, [[1, 1], [1, -1], [-2, 1]], [0, 0, 1])
hidden = [max(0.0, u) for u in hidden_sums]
scores = layer(hidden, [[1, 2, -1], [-1, 1, 2]], [0, 1])

print("sums of the hidden layer:   ", hidden_sums)
print("outputs of the hidden layer:", hidden)
print("scores for walk and book:   ", scores)
