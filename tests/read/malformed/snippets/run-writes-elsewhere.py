from pathlib import Path

Path.home().joinpath('new.txt').write_text('x')
