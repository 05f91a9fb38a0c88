import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")  # see the text
x = torch.tensor([1.0, float("nan"), 3.0])
print("torch:", torch.isnan(x), x[~torch.isnan(x)])
print("NumPy:", np.isnan(x), x[~np.isnan(x)])
