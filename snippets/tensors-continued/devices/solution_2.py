import torch


def move(thing, device):
    if isinstance(thing, torch.Tensor):
        return thing.to(device)
    if isinstance(thing, dict):
        return {key: move(value, device) for key, value in thing.items()}
    if isinstance(thing, (list, tuple)):
        return type(thing)(move(value, device) for value in thing)
    return thing


batch = {"x": torch.ones(2), "both": [torch.ones(3), torch.ones(1)], "id": "a7"}
moved = move(batch, "meta")
print(moved["x"].device, moved["both"][1].device, moved["id"])
print("the old batch:", batch["x"].device)
