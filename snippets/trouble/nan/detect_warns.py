import torch

with torch.autograd.detect_anomaly():
    print("slow and careful")
