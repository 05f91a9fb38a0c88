# --8<-- [start:run]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
cross_entropy = nn.functional.cross_entropy


def run(seed, wrong, count=100, decay=0.0, dropout=0.0):
    """Test accuracy and loss, at the end and at the lowest validation loss."""
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    test, validation = order[:897], order[897:997]
    training = order[997 : 997 + count]
    x = (images - images[training].mean()) / images[training].std()
    given = labels.clone()
    for part in (training, validation):
        chosen = part[: int(len(part) * wrong)]
        given[chosen] = (
            labels[chosen] + torch.randint(1, 10, (len(chosen),))
        ) % 10
    network = nn.Sequential(
        nn.Linear(64, 128), nn.ReLU(), nn.Dropout(dropout), nn.Linear(128, 10)
    ).double()
    optimizer = optim.AdamW(network.parameters(), lr=0.01, weight_decay=decay)
    best_loss = float("inf")
    for epoch in range(1, 41):
        network.train()
        optimizer.zero_grad()
        cross_entropy(network(x[training]), given[training]).backward()
        optimizer.step()
        if epoch % 4 == 0:
            network.eval()
            with torch.no_grad():
                loss = cross_entropy(network(x[validation]), given[validation])
                if loss < best_loss:
                    best_loss, best_logits = loss, network(x[test])
    with torch.no_grad():
        last_logits = network(x[test])
    results = []
    for logits in (last_logits, best_logits):
        hits = logits.argmax(dim=1) == labels[test]
        results += [
            100 * hits.double().mean(),
            cross_entropy(logits, labels[test]),
        ]
    return torch.stack(results)
# --8<-- [end:run]


# --8<-- [start:table]
cures = (
    ("weight decay 3", {"decay": 3.0}),
    ("dropout 0.5", {"dropout": 0.5}),
    ("400 images", {"count": 400}),
)


def row(name, results, plain):
    accuracy, loss = results.mean(dim=0)
    more, less = results[:, 0] > plain[:, 0], results[:, 1] < plain[:, 1]
    print(f"{name:15} {accuracy:8.1f} % {loss:8.3f}", end="")
    if name != "no cure":
        print(f" {more.sum():14} of 5 {less.sum():9} of 5", end="")
    print()


def compare(wrong):
    print("                 accuracy     loss  accuracy higher  loss lower")
    both = torch.stack([run(seed, wrong) for seed in range(5)])
    plain = both[:, :2]
    row("no cure", plain, plain)
    row("early stopping", both[:, 2:], plain)
    for name, settings in cures:
        results = [run(seed, wrong, **settings)[:2] for seed in range(5)]
        row(name, torch.stack(results), plain)


compare(wrong=0.0)
# --8<-- [end:table]

# --8<-- [start:wrong]
compare(wrong=0.2)
# --8<-- [end:wrong]
