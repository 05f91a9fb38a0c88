import os

os.rename(os.path.expanduser('~/precious.txt'), 'mine.txt')
