# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
digits = load_digits()
images, labels = torch.tensor(digits.images) / 16, torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
held_out, training = order[:449], order[449:]


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.memory = nn.GRU(8, 36, batch_first=True)
        self.answer = nn.Linear(36, 10)

    def forward(self, x):
        states, last = self.memory(x)
        return self.answer(states)


print("logits:", tuple(Reader()(images[:64]).shape))


# --8<-- [end:data]
# --8<-- [start:train]
def train(asked_rows):
    torch.manual_seed(0)
    network = Reader()
    optimizer = torch.optim.AdamW(network.parameters(), lr=0.03)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 8)
    for epoch in range(8):
        for batch in training[torch.randperm(len(training))].split(64):
            logits = network(images[batch])[:, -asked_rows:].flatten(0, 1)
            targets = labels[batch].repeat_interleave(asked_rows)
            optimizer.zero_grad()
            F.cross_entropy(logits, targets).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
        schedule.step()
    return network


trained = {asked_rows: train(asked_rows) for asked_rows in (1, 4, 8)}
# --8<-- [end:train]
# --8<-- [start:rows]
rates = torch.zeros(8, 3)
for column, network in enumerate(trained.values()):
    with torch.no_grad():
        answers = network(images[held_out]).argmax(dim=2)
    right = answers == labels[held_out].unsqueeze(1)
    rates[:, column] = 100 * right.double().mean(dim=0)
print("right after row   asked after row 8   rows 5 to 8   each row")
for row in range(8):
    one, four, eight = rates[row].tolist()
    print(f"{row + 1:15} {one:19.1f} {four:13.1f} {eight:10.1f}")
# --8<-- [end:rows]
# --8<-- [start:figure]
import matplotlib.pyplot as plt

number = held_out[labels[held_out] == 9][0]
with torch.no_grad():
    belief = trained[8](images[number : number + 1])[0].softmax(dim=1)
print("digit:", labels[number].item())
fig, (left, right) = plt.subplots(1, 2, width_ratios=(1, 2.2))
for row in range(8):
    for column in range(8):
        side = 0.92 * images[number, row, column].sqrt().item()
        if side > 0.2:
            corner = (column - side / 2, row + 1 - side / 2)
            left.add_patch(plt.Rectangle(corner, side, side, color="black"))
left.set(xlim=(-0.6, 7.6), ylim=(8.6, 0.4), aspect="equal", ylabel="row")
left.set(xticks=[], yticks=range(1, 9))
left.grid(False)
for digit, marker in zip(
    belief.amax(0).argsort(descending=True)[:4].tolist(), "osD^"
):
    right.plot(range(1, 9), belief[:, digit], marker=marker, label=f"{digit}")
right.set(xlabel="rows read", ylabel="probability", ylim=(-0.03, 1.03))
right.set(xticks=range(1, 9))
right.legend(title="digit")
plt.show()
# --8<-- [end:figure]
