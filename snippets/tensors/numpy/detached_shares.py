import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)

array = weight.detach().numpy()
safe = weight.detach().clone().numpy()

array[0] = 100
print("weight:", weight.tolist())
print("safe:  ", safe.tolist())
