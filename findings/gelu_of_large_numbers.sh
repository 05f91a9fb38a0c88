#!/bin/sh
# nn.functional.gelu says something else for one large number than for two of them.
#
# Seen with torch 2.13.0, Python 3.11, Linux x86-64, on 2026-11-29, on the CPU in float32. GELU of a large number is the
# number itself. For a tensor of one element this is so, also for infinity. With two elements or more, 2e38 becomes
# infinity, and infinity becomes nan: torch then calls oneDNN. With oneDNN switched off, and in float64, all of them are
# right. For infinity it is known (pytorch issue 185770); it says nothing of the number of elements, nor of finite numbers.
#
# Exits with 0 if this is still so. Installs some gigabytes where there is no CPU build.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
cat > "$folder/try.py" <<'PYTHON'
import warnings

import torch
from torch.nn.functional import gelu

warnings.simplefilter("ignore")
print(torch.__version__.partition("+")[0])
for number in (1e38, 2e38, float("inf")):
    one, two = torch.full((1,), number), torch.full((2,), number)
    with torch.backends.mkldnn.flags(enabled=False):
        without = gelu(two)
    rows = {"one": gelu(one), "two": gelu(two), "two without oneDNN": without, "two in float64": gelu(two.double())}
    print(f"{number:.0e}", *[f"{name}: {row[0].item():.0e}," for name, row in rows.items()])
PYTHON
OMP_NUM_THREADS=1 "$folder/venv/bin/python" "$folder/try.py" > "$folder/seen"
cat > "$folder/expected" <<'TEXT'
2.13.0
1e+38 one: 1e+38, two: 1e+38, two without oneDNN: 1e+38, two in float64: 1e+38,
2e+38 one: 2e+38, two: inf, two without oneDNN: 2e+38, two in float64: 2e+38,
inf one: inf, two: nan, two without oneDNN: inf, two in float64: inf,
TEXT
cat "$folder/seen"
diff "$folder/expected" "$folder/seen"
