import torch

a, c, m = 5, 3, 16
states = [1]
for draw in range(16):
    states.append((a * states[-1] + c) % m)
print("by hand:", *states)
states = torch.tensor(states)
next_states = (a * states[:-1] + c) % m
by_hand = states[1:]
print("largest difference:", (next_states - by_hand).abs().max().item())
