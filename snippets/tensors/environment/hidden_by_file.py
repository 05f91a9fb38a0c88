import subprocess
import sys
import tempfile
from pathlib import Path

lesson = """
import os
import torch
print("  imported from:", os.path.basename(torch.__file__))
print("  has torch.tensor:", hasattr(torch, "tensor"))
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "lesson.py").write_text(lesson)
    for hidden in [False, True]:
        if hidden:
            Path(folder, "torch.py").write_text("x = 1\n")
        print("torch.py beside lesson.py:", hidden)
        result = subprocess.run(
            [sys.executable, "lesson.py"],
            cwd=folder,
            capture_output=True,
            text=True,
        )
        print(result.stdout.rstrip())
