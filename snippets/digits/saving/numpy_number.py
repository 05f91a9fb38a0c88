import pickle

import numpy as np
import torch

accuracy = np.mean([0.97, 0.99])
for best in (accuracy, accuracy.item()):
    torch.save({"best accuracy": best}, "checkpoint.pt")
    try:
        torch.load("checkpoint.pt", weights_only=True)
        print(f"{type(best).__name__}: loaded")
    except pickle.UnpicklingError as error:
        text = str(error)
        reason = text[text.index("Unsupported global") :]
        print(f"{type(best).__name__}: {reason[: reason.index(' by default')]}")
