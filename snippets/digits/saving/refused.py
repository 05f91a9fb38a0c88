import io
import pickle

import torch

class Gift:
    def __reduce__(self):
        return print, ("this text was printed by loading",)

file = io.BytesIO()
torch.save({"weight": torch.zeros(2), "gift": Gift()}, file)
file.seek(0)
try:
    torch.load(file, weights_only=True)
except pickle.UnpicklingError as error:
    text = str(error)
print(text[: text.index(".")])
start = text.index("Unsupported global")
print(text[start : text.index(".", start)])
