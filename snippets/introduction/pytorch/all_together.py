import torch

torch.manual_seed(0)
x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
target = 3 * x - 1

model = torch.nn.Linear(1, 1)
loss_function = torch.nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(201):
    prediction = model(x)
    loss = loss_function(prediction, target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 50 == 0:
        print(f"step {step:3}  loss {loss.item():.3f}")

print(f"weight {model.weight.item():.2f}  bias {model.bias.item():.2f}")
