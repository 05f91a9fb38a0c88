import torch

order = torch.randperm(1797, generator=torch.Generator().manual_seed(0))
folds = order.tensor_split(5)
print("sizes:", [len(fold) for fold in folds])

times_held_out = torch.zeros(1797, dtype=torch.int64)
for number, held_out in enumerate(folds):
    training = torch.cat(
        [fold for other, fold in enumerate(folds) if other != number]
    )
    times_held_out[held_out] += 1
    assert not set(training.tolist()) & set(held_out.tolist())
print("each image held out once:", bool((times_held_out == 1).all()))
