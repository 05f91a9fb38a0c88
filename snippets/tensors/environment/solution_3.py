import torch

torch.set_num_threads(1)
print("threads:", torch.get_num_threads())
