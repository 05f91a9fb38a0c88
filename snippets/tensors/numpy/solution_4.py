import numpy as np
import torch


def to_array(tensor):
    return tensor.detach().cpu().clone().numpy()


for tensor in [torch.zeros(2), torch.zeros(2, requires_grad=True)]:
    array = to_array(tensor)
    array[0] = 100
    print(tensor.tolist(), array.tolist(), isinstance(array, np.ndarray))
