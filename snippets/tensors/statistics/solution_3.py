import torch

temperatures = torch.tensor([[21.0, 25.0, 23.0],
                             [18.0, 17.0, 30.0]])
ranges = temperatures.amax(dim=1) - temperatures.amin(dim=1)
print("range of each day:", ranges)
largest, day = ranges.max(dim=0)
print("largest:", largest.item(), " on day", day.item())
