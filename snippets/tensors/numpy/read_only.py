import warnings

import numpy as np
import torch

array = np.frombuffer(b"\x01\x02\x03", dtype=np.uint8)
print("may be written:", array.flags.writeable)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.from_numpy(array)
print(caught[0].category.__name__ + ":", str(caught[0].message).split(".")[0])

tensor = torch.from_numpy(array.copy())
tensor[0] = 100
print("from a copy:", tensor, "  array:", array.tolist())
