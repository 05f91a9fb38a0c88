import torch
from torch import nn

number = {"bird": 0, "cat": 1, "dog": 2, "the": 3}
rows = torch.tensor([[9.0, 9.0], [1.0, 0.0], [2.0, 4.0], [0.0, 1.0]])
table = nn.Embedding.from_pretrained(rows, freeze=False)
text = "the cat the dog"
tokens = torch.tensor([number[word] for word in text.split()])
vectors = table(tokens)
mean = vectors.mean(dim=0)
print("tokens: ", tokens.tolist())
print("vectors:", vectors.tolist())
print("mean:   ", mean.tolist())
mean.sum().backward()
for word, row in number.items():
    print(f"slopes of {word:4}", table.weight.grad[row].tolist())
