from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Stream(IterableDataset):
    def __init__(self, divided):
        self.divided = divided

    def __iter__(self):
        worker = get_worker_info()
        if worker and self.divided:
            return iter(range(worker.id, 6, worker.num_workers))
        return iter(range(6))


if __name__ == "__main__":
    for divided in (False, True):
        for workers in (0, 2):
            stream = Stream(divided)
            loader = DataLoader(stream, batch_size=None, num_workers=workers)
            print(f"divided {divided}, {workers} workers: {list(loader)}")
