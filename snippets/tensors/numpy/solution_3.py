import numpy as np
import torch

picture = np.array([[1, 2, 3],
                    [4, 5, 6]])
by_numpy = torch.from_numpy(picture[:, ::-1].copy())
by_torch = torch.from_numpy(picture).flip(1)

print(by_numpy)
print("equal:", torch.equal(by_numpy, by_torch))
print("picture:", picture.tolist())
