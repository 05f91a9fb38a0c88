import torch

words = {
    "the": (0.0, 0.0), "cat": (2.0, 0.0), "hunts": (1.0, 0.0),
    "mouse": (1.5, 1.5), "screen": (0.0, 2.0), "shows": (0.0, 1.0),
}
for sentence in ("the cat hunts the mouse", "the screen shows the mouse"):
    X = torch.tensor([words[word] for word in sentence.split()])
    weights = (X @ X.T / 2**0.5).softmax(dim=1)
    animals, computers = (weights @ X)[4].tolist()
    print(f"{sentence}: mouse {animals:.2f} {computers:.2f}")
