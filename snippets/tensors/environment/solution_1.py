from importlib.util import find_spec

for name in ["torch", "numpy", "torchh"]:
    print(name, "can be imported:", find_spec(name) is not None)
