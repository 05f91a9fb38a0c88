import torch

x_train = torch.tensor([1.0, 2.0, 3.0, 4.0])
for future in (5.0, 100.0):
    everything = torch.cat([x_train, torch.tensor([future])])
    leaked = (x_train - everything.mean()) / everything.std()
    clean = (x_train - x_train.mean()) / x_train.std()
    print(f"test value {future:5.1f}:", end=" ")
    print("clean", [f"{v:.2f}" for v in clean], end="  ")
    print("leaked", [f"{v:.2f}" for v in leaked])
