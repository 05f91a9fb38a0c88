import torch
from sklearn.metrics import precision_score, recall_score, roc_auc_score

p = torch.tensor([0.9, 0.7, 0.6, 0.4, 0.3, 0.2, 0.15, 0.1, 0.08, 0.05])
truth = torch.tensor([1, 0, 1, 0, 1, 0, 0, 0, 0, 0])
for copies in (1, 10):
    others = (truth == 0).nonzero()[:, 0]
    rows = torch.cat([torch.arange(10), others.repeat(copies - 1)])
    t, scores = truth[rows], p[rows]
    yes = (scores > 0.5).long()
    print(f"{len(t):3} images: recall {recall_score(t, yes):.3f},",
          f"precision {precision_score(t, yes):.3f},",
          f"AUC {roc_auc_score(t, scores):.3f}")
