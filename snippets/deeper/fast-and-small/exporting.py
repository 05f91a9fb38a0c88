# --8<-- [start:program]
import torch
from torch import nn
from torch.export import Dim, export


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.tensor([1.0, 2.0, 3.0]))
        self.twice = True

    def forward(self, x):
        y = torch.relu(x * self.w)
        return y * 2 if self.twice else y


network = Network()
x = torch.tensor([[1.0, -1.0, 2.0], [0.5, 0.25, -3.0]])
program = export(network, (x,))
calls = [node for node in program.graph.nodes if node.op == "call_function"]
print("operations:", [str(node.target) for node in calls])
same = torch.equal(program.module()(x), network(x))
print("same answer:", same)
# --8<-- [end:program]
# --8<-- [start:shapes]
any_batch = export(network, (x,), dynamic_shapes=({0: Dim("batch")},))
seven = torch.rand(7, 3)
for name, exported in (("as it was", program), ("with a Dim", any_batch)):
    try:
        same = torch.equal(exported.module()(seven), network(seven))
        print(f"{name:10} seven rows: same answer {same}")
    except Exception:
        print(f"{name:10} seven rows: refused")
# --8<-- [end:shapes]
# --8<-- [start:recorded]
before = network(x)
network.twice = False
print("the network still answers the same:", torch.equal(network(x), before))
print("the program still answers the same:",
      torch.equal(program.module()(x), before))
# --8<-- [end:recorded]
# --8<-- [start:decides]
import contextlib
import io


class Decides(nn.Module):
    def forward(self, x):
        return x * 2 if x.sum() > 1 else x


class Chooses(nn.Module):
    def forward(self, x):
        return torch.where(x.sum() > 1, x * 2, x)


for module in (Decides(), Chooses()):
    said = io.StringIO()  # torch shows there how far it came
    try:
        with contextlib.redirect_stderr(said):
            export(module, (x,), strict=True)
        print(f"{type(module).__name__} is exported")
    except RuntimeError as error:
        print(f"{type(module).__name__} is refused;",
              "its error names control flow:", "control flow" in str(error))
# --8<-- [end:decides]
# --8<-- [start:file]
larger = nn.Sequential(nn.Linear(3, 128), nn.ReLU(), nn.Linear(128, 64))
weights, file = io.BytesIO(), io.BytesIO()
torch.save(larger.state_dict(), weights)
torch.export.save(export(larger, (x,)), file)
sizes = len(weights.getvalue()), len(file.getvalue())
print("larger than the weights alone:", sizes[1] > sizes[0])
print("less than twice as large:     ", sizes[1] < 2 * sizes[0])
file.seek(0)
loaded = torch.export.load(file).module()
print("same answers:", torch.equal(loaded(x), larger(x)))
# --8<-- [end:file]


# --8<-- [start:at_most_one]
class AtMostOne(nn.Module):
    def forward(self, x):
        largest = x.abs().max()
        return torch.where(largest > 1, x / largest, x)


program = export(AtMostOne(), (torch.tensor([1.0, -4.0]),))
for x in (torch.tensor([1.0, -4.0]), torch.tensor([0.5, -0.25])):
    print(program.module()(x).tolist())
# --8<-- [end:at_most_one]
