import torch
from sklearn.metrics import precision_score, recall_score, roc_auc_score

p = torch.tensor([0.9, 0.7, 0.6, 0.4, 0.3, 0.2, 0.15, 0.1, 0.08, 0.05])
truth = torch.tensor([1, 0, 1, 0, 1, 0, 0, 0, 0, 0])
for copies in (1, 10):
    more = truth[truth == 0].repeat(copies - 1), p[truth == 0].repeat(copies - 1)
    t, scores = torch.cat([truth, more[0]]), torch.cat([p, more[1]])
    yes = (scores > 0.5).long()
    print(f"{len(t):3} images: recall {recall_score(t, yes):.3f},",
          f"precision {precision_score(t, yes):.3f},",
          f"AUC {roc_auc_score(t, scores):.3f}")
