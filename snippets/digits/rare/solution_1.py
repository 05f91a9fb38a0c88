hits, called, eights = 2, 4, 3
precision, recall = hits / called, hits / eights
print(f"precision {precision:.3f}, recall {recall:.3f}")
print(f"F1 {2 * precision * recall / (precision + recall):.3f}")
