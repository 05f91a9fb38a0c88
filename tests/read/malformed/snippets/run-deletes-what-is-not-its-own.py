import os

os.remove(os.path.expanduser('~/precious.txt'))
