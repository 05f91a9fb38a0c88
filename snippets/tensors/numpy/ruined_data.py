import numpy as np
import torch


def centered(data):
    tensor = torch.from_numpy(data)
    tensor -= tensor.mean()
    return tensor


heights = np.array([150.0, 160.0, 170.0])
print("centered:", centered(heights).tolist())
print("heights: ", heights.tolist())
