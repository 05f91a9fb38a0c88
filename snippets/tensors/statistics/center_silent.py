import torch

square = torch.tensor([[1.0, 3.0],
                       [10.0, 30.0]])
wrong = square - square.mean(1)
right = square - square.mean(1, keepdim=True)
print("means of the rows, wrong:", wrong.mean(1))
print("means of the rows, right:", right.mean(1))
