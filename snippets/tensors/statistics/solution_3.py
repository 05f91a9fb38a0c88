import torch

temperatures = torch.tensor([[21.0, 25.0, 23.0],
                             [18.0, 17.0, 30.0]])
low, high = temperatures.aminmax(dim=1)
print("range of each day:", high - low)
largest, day = (high - low).max(dim=0)
print("largest:", largest.item(), " on day", day.item())
