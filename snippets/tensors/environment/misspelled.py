try:
    import pytorch
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)

try:
    import Torch
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)
