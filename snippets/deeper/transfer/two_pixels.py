import torch

images = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
left, below = images[:, 0], images[:, 1]
features = torch.relu(images @ torch.tensor([[2.0], [0.0]]))[:, 0]
print("images:  ", images.tolist())
print("features:", features.tolist())
for name, wanted in (("left", left), ("not left", 1 - left), ("below", below)):
    for feature in (0.0, 2.0):
        print(f"{name:8} feature {feature}: wanted",
              wanted[features == feature].tolist())
