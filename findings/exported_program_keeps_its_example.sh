#!/bin/sh
# A file of torch.export.save holds the example inputs with which the program was exported: all their rows.
#
# Seen with torch 2.13.0, Python 3.11, Linux x86-64, on 2026-11-29. The number of rows was declared as dynamic, so the
# example only says how the inputs look, and a file of two rows was expected to be as large as one of 5,000. It is not:
# the layer has 2,600 bytes of weights, and the file has all numbers of the example. Whoever loads it can read them.
# Who exports with real data, such as a batch of the training, hands them out with the model.
#
# Exits with 0 if this is still so. Installs some gigabytes where there is no CPU build.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
cat > "$folder/try.py" <<'PYTHON'
import io
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # it warns that other releases may not read the file


def saved(example):
    rows = torch.export.Dim("rows", min=2)
    program = torch.export.export(nn.Linear(64, 10), (example,), dynamic_shapes={"input": {0: rows}})
    file = io.BytesIO()
    torch.export.save(program, file)
    return file


print(torch.__version__.partition("+")[0])
for rows in (2, 5000):
    example = torch.rand(rows, 64)
    file = saved(example)
    numbers = 4 * example.numel()
    size = len(file.getvalue())
    file.seek(0)
    ((read,), _) = torch.export.load(file).example_inputs
    print(f"{rows} rows: more bytes than the example has: {size > numbers},", end=" ")
    print(f"20 kB more or less: {size - numbers < 20_000}, read back: {torch.equal(read, example)}")
PYTHON
OMP_NUM_THREADS=1 "$folder/venv/bin/python" "$folder/try.py" > "$folder/seen"
cat > "$folder/expected" <<'TEXT'
2.13.0
2 rows: more bytes than the example has: True, 20 kB more or less: True, read back: True
5000 rows: more bytes than the example has: True, 20 kB more or less: True, read back: True
TEXT
cat "$folder/seen"
diff "$folder/expected" "$folder/seen"
