from torch import nn

body = nn.Linear(64, 64)
body.requires_grad = False
print("an attribute:", [p.requires_grad for p in body.parameters()])
body.requires_grad_(False)
print("the method:  ", [p.requires_grad for p in body.parameters()])
