import torch

w = torch.tensor(2.0, requires_grad=True)
recorded = w * 3
with torch.no_grad():
    in_no_grad = w * 3
with torch.inference_mode():
    in_inference_mode = w * 3
cut = recorded.detach()

results = {
    "recorded": recorded,
    "in no_grad": in_no_grad,
    "in inference_mode": in_inference_mode,
    "detached": cut,
}
for name, y in results.items():
    print(f"{name:18} value {y.item()}", end="  ")
    print(f"requires_grad {y.requires_grad!s:5}", end="  ")
    print("inference tensor", y.is_inference())
