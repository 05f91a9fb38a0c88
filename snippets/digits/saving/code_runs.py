import pickle

class Gift:
    def __reduce__(self):
        return print, ("this text was printed by loading",)

data = pickle.dumps(Gift())
print("saved", type(data).__name__)
loaded = pickle.loads(data)
print("loaded:", loaded)
