import numpy as np
import torch
from torch.utils.data import default_collate

print("tensors:", default_collate([torch.ones(3), torch.zeros(3)]).shape)
print("ints:   ", default_collate([5, 7]))
print("floats: ", default_collate([0.5, 0.7]).dtype)
print("float32:", default_collate([np.ones(2, dtype="float32")] * 2).dtype)
print("strings:", default_collate(["five", "seven"]))
print("pairs:  ", default_collate([(1, 10), (2, 20)]))
print("dicts:  ", default_collate([{"x": 1, "t": 10}, {"x": 2, "t": 20}]))
