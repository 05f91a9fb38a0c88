import torch

scalar = torch.tensor(7)
vector = torch.tensor([1, 2, 3])
matrix = torch.tensor([[1, 2, 3], [4, 5, 6]])
two_matrices = torch.tensor([[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]])

names = ["scalar", "vector", "matrix", "two matrices"]
for name, tensor in zip(names, [scalar, vector, matrix, two_matrices]):
    product = 1
    for length in tensor.shape:
        product = product * length
    print(f"{name}: dimensions {tensor.dim()}, shape {tuple(tensor.shape)}")
    print(f"  elements by hand {product}, by torch {tensor.numel()},", end=" ")
    print("difference", product - tensor.numel())
