import os

os.symlink(os.path.expanduser('~/precious.txt'), 'link')
open('link', 'w').close()
