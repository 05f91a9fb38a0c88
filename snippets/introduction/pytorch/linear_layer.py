import torch

torch.manual_seed(0)
layer = torch.nn.Linear(3, 2)
x = torch.tensor([1.0, 2.0, 3.0])

by_hand = []
for neuron in range(2):
    weighted = sum(layer.weight[neuron, i] * x[i] for i in range(3))
    by_hand.append((weighted + layer.bias[neuron]).item())
by_torch = layer(x).tolist()

print("weights:", tuple(layer.weight.shape), " biases:", tuple(layer.bias.shape))
print("outputs:", [f"{value:.4f}" for value in by_torch])
close = all(abs(a - b) < 1e-6 for a, b in zip(by_hand, by_torch))
print("by hand, the same to 6 decimals:", close)
