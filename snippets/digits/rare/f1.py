from sklearn.metrics import f1_score

answers = {
    "always yes": [1] * 10,
    "threshold 0.5": [1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
}
truth = [1, 0, 1, 0, 1, 0, 0, 0, 0, 0]
for name, yes in answers.items():
    hits = sum(a * b for a, b in zip(yes, truth))
    P, R = hits / sum(yes), hits / sum(truth)
    F = 2 * P * R / (P + R)
    print(f"{name:13} precision {P:.3f}, recall {R:.3f},",
          f"mean {(P + R) / 2:.3f}, F1 {F:.3f}")
    print("  difference below 1e-12:", abs(F - f1_score(truth, yes)) < 1e-12)
