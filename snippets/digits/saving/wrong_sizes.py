from torch import nn

saved = nn.Linear(64, 10, bias=False).state_dict()
try:
    nn.Linear(64, 4, bias=False).load_state_dict(saved, strict=False)
except RuntimeError as error:
    for line in str(error).splitlines():
        print(line.strip())
