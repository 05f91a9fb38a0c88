import torch
from sklearn.metrics import roc_auc_score

p = torch.tensor([0.9, 0.7, 0.6, 0.4, 0.3, 0.2, 0.15, 0.1, 0.08, 0.05])
truth = torch.tensor([1, 0, 1, 0, 1, 0, 0, 0, 0, 0]).bool()
a, b = p[truth].double(), p[~truth].double()
ahead = (a[:, None] > b).double() + (a[:, None] == b).double() / 2
A = ahead.mean()
print("pairs won by each 8:", ahead.sum(dim=1).tolist(), "of", len(b))
print(f"share of all pairs: {A:.4f}")

steps = [((b > s).double().mean(), (a > s).double().mean())
         for s in [1.0, *p.double().tolist(), 0.0]]
across, up = torch.tensor(steps).double().T
area = torch.trapezoid(up, across)
print("area, difference below 1e-12:", abs(A - area).item() < 1e-12)
difference = abs(A.item() - roc_auc_score(truth, p))
print("scikit-learn, difference below 1e-12:", difference < 1e-12)
