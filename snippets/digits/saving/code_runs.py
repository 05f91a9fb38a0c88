import pickle


class Gift:
    def __reduce__(self):
        return print, ("this line was printed by loading",)


data = pickle.dumps(Gift())
print("now we load:")
loaded = pickle.loads(data)
print("loaded:", loaded)
