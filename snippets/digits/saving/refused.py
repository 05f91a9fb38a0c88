import pickle

import torch


class Gift:
    def __reduce__(self):
        return print, ("this line was printed by loading",)


torch.save({"weight": torch.zeros(2), "gift": Gift()}, "from_a_stranger.pt")
try:
    torch.load("from_a_stranger.pt", weights_only=True)
except pickle.UnpicklingError as error:
    text = str(error)
print(text[:24])
reason = text[text.index("print was not") :]
print(reason[: reason.index(".")])
