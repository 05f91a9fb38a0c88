import io

import numpy as np
import torch

text = "size,built,rent\n50,1990,600\n80,2010,900\n65,,700\n"
table = np.genfromtxt(io.StringIO(text), delimiter=",", skip_header=1)
table = torch.from_numpy(table).float()
print(table.dtype, tuple(table.shape))
print(table)
