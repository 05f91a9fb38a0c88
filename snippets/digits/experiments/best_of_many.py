import torch

torch.manual_seed(0)
print("true accuracy of every setting: 96.0 %")
for settings in (1, 5, 20, 100):
    hits = torch.rand(1000, settings, 300) < 0.96
    measured = 100 * hits.double().mean(dim=2)
    best = measured.amax(dim=1).mean()
    print(
        f"best of {settings:3} settings, validated on 300 images: {best:.1f} %"
    )
