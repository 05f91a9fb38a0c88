import csv
import io

import torch
from torch.utils.data import DataLoader, TensorDataset

text = "size,rent\n50,600\n80,900\n65,700\n70,650\n"
rows = list(csv.DictReader(io.StringIO(text)))
x = torch.tensor([[float(row["size"])] for row in rows])
t = torch.tensor([[float(row["rent"])] for row in rows])
for sizes, rents in DataLoader(TensorDataset(x, t), batch_size=2):
    print(sizes.tolist(), rents.tolist())
