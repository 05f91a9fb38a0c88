import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
grown = w.exp()
grown.sum().backward()
right = w.grad

w.grad = None
grown = w.exp()
grown.data += 1
print("version after .data +=:", grown._version)
grown.sum().backward()
print("right slopes:", right)
print("wrong slopes:", w.grad)
