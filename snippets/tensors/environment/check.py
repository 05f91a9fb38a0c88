import sys

import numpy as np
import torch

print("Python 3.11 or newer:", sys.version_info >= (3, 11))
print("torch 2.4 or newer:  ", torch.__version__ >= "2.4")
print("NumPy 2 or newer:    ", int(np.__version__.split(".")[0]) >= 2)
print("default data type:   ", torch.get_default_dtype())
print("at least one thread: ", torch.get_num_threads() > 0)
