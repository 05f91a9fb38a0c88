#!/bin/sh
# safetensors writes torch's numbers of four bits, and reads them from a file, but neither from memory nor in part.
#
# Seen with safetensors 0.8.0 and torch 2.13.0, Python 3.11, Linux x86-64, on 2026-11-29. safetensors.torch.save and
# save_file take float4_e2m1fn_x2 and float8_e8m0fnu. load_file gives them back. load, which takes what save gave, raises
# KeyError for both (known: safetensors issue 839). A slice of the first kind raises RuntimeError: the file counts single
# numbers, two for each element of torch, and its slice has the shape of the file.
#
# Exits with 0 if this is still so. Installs some gigabytes where there is no CPU build.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6 safetensors==0.8.0
cat > "$folder/try.py" <<'PYTHON'
import importlib.metadata
import sys

import torch
from safetensors import safe_open
from safetensors.torch import load, load_file, save, save_file


def told(ask):
    try:
        return ask()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def part():
    with safe_open(sys.argv[1], "pt") as file:
        return tuple(file.get_slice("w")[:, :2].shape)


print(importlib.metadata.version("safetensors"), torch.__version__.partition("+")[0])
for dtype in (torch.float8_e4m3fn, torch.float8_e8m0fnu, torch.float4_e2m1fn_x2):
    tensors = {"w": torch.zeros(2, 4, dtype=torch.uint8).view(dtype)}
    save_file(tensors, sys.argv[1])
    print(dtype)
    print("  from a file:", tuple(load_file(sys.argv[1])["w"].shape))
    print("  from memory:", told(lambda: tuple(load(save(tensors))["w"].shape)))
    print("  two columns:", told(part))
PYTHON
"$folder/venv/bin/python" "$folder/try.py" "$folder/w.safetensors" > "$folder/seen"
cat > "$folder/expected" <<'TEXT'
0.8.0 2.13.0
torch.float8_e4m3fn
  from a file: (2, 4)
  from memory: (2, 4)
  two columns: (2, 2)
torch.float8_e8m0fnu
  from a file: (2, 4)
  from memory: KeyError: 'F8_E8M0'
  two columns: (2, 2)
torch.float4_e2m1fn_x2
  from a file: (2, 4)
  from memory: KeyError: 'F4'
  two columns: RuntimeError: shape '[2, 8]' is invalid for input of size 8
TEXT
cat "$folder/seen"
diff "$folder/expected" "$folder/seen"
