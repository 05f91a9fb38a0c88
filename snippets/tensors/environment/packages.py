from importlib.metadata import PackageNotFoundError, version

for name in ["torch", "numpy", "matplotlib", "pytorch"]:
    try:
        major = version(name).split(".")[0]
        print(f"{name:11} installed, version {major}.x")
    except PackageNotFoundError:
        print(f"{name:11} not installed")
