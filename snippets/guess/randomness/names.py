import torch

generator = torch.Generator()
for_data = generator.manual_seed(1)
for_noise = generator.manual_seed(2)
print(for_data.initial_seed(), for_noise.initial_seed())
