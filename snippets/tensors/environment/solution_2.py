import torch

print("2.9 is older than 2.13, compared as text:   ", "2.9" < "2.13")
print("2.9 is older than 2.13, compared as numbers:", (2, 9) < (2, 13))
print("torch is newer than 2.3:                    ", torch.__version__ > "2.3")
