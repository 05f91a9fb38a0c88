import torch

W = torch.tensor([[0.01, -0.02, 0.03], [0.02, 0.01, -0.03], [5.0, 0.5, -4.0]])
scales = {
    "one scale for all": W.abs().max() / 127,
    "one for each row ": W.abs().amax(dim=1, keepdim=True) / 127,
}
for name, scale in scales.items():
    back = (W / scale).round() * scale
    print(name, [round(w, 4) for w in back[0].tolist()],
          " zeros:", (back == 0).sum().item())
