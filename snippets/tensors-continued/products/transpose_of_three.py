import warnings

import torch

K = torch.ones(5, 4, 3)
print("K.mT:", tuple(K.mT.shape))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("K.T: ", tuple(K.T.shape))
print("warnings:", len(caught))
