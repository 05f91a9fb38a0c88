import torch
from torch import nn, optim
from torch.nn import functional as F

torch.manual_seed(0)
embedding, places = nn.Embedding(10, 16), nn.Embedding(6, 16)
attention = nn.MultiheadAttention(16, num_heads=1, batch_first=True)
output = nn.Linear(16, 10)
model = nn.ModuleList([embedding, places, attention, output]).double()
optimizer = optim.Adam(model.parameters(), lr=0.02)


def forward(digits):
    x = embedding(digits) + places.weight
    y, weights = attention(x, x, x)
    return output(y), weights


for step in range(200):
    digits = torch.randint(10, (64, 6))
    logits, weights = forward(digits)
    loss = F.cross_entropy(logits.flatten(0, 1), digits.flip(1).flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

many = torch.randint(10, (1000, 6))
mirror = forward(many)[1].flip(2).diagonal(dim1=1, dim2=2)
print(f"weight of the mirror place: at least {mirror.min():.2f}")

question = torch.tensor([[3, 1, 4, 1, 5, 9]])
logits, weights = forward(question)
print("answer:  ", logits.argmax(dim=2)[0].tolist())
print("looks at:", weights.argmax(dim=2)[0].tolist())
print("weights: ", [f"{w:.2f}" for w in weights.amax(dim=2)[0].tolist()])
