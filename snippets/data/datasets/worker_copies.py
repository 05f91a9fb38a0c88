# --8<-- [start:dataset]
import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Draws(Dataset):
    def __init__(self):
        self.numpy, self.python = np.random.default_rng(0), random.Random(0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        kept = self.numpy.random(), self.python.random()
        return *kept, np.random.rand(), torch.rand(()).item()
# --8<-- [end:dataset]


# --8<-- [start:count]
def reseed(number):
    worker = get_worker_info()
    worker.dataset.numpy = np.random.default_rng(worker.seed)
    worker.dataset.python.seed(worker.seed)


def count(**options):
    loader = DataLoader(Draws(), batch_size=None, **options)
    examples = [example for epoch in range(2) for example in loader]
    return [len(set(column)) for column in zip(*examples)]


if __name__ == "__main__":
    torch.manual_seed(0)
    np.random.seed(0)
    print("               kept global")
    print("no workers    ", *count())
    print("2 workers     ", *count(num_workers=2))
    print("2, persistent ", *count(num_workers=2, persistent_workers=True))
    print("2, each seeded", *count(num_workers=2, worker_init_fn=reseed))
# --8<-- [end:count]
