from importlib.metadata import PackageNotFoundError, version

for name in ["torch", "numpy", "matplotlib", "scikit-learn", "pytorch"]:
    try:
        major = version(name).split(".")[0]
        print(f"{name:12} installed, version {major}.x")
    except PackageNotFoundError:
        print(f"{name:12} not installed")
