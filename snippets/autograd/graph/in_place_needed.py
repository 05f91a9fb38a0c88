import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
doubled = w * 2
doubled += 1
doubled.sum().backward()
print("w * 2, changed in place:", w.grad)

grown = w.exp()
print("version when it was made:", grown._version)
grown += 1
print("version after +=:        ", grown._version)
grown.sum().backward()
