import os

os.system('echo trouble >&2')
