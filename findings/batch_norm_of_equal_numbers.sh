#!/bin/sh
# What a batch norm makes of equal numbers depends on the vector instructions of the processor; a layer norm says 0.
#
# Seen with torch 2.13.0, Python 3.11, Linux x86-64 with AVX2 and AVX-512, on 2026-11-29. The mean of two numbers 1e6 is
# 1e6, so what is left of each after the mean is taken away should be 0. nn.BatchNorm1d in training says 8.6855 with
# AVX2 or AVX-512, and 0.0 with ATEN_CPU_CAPABILITY=default. Layer norm says 0.0 with each of them.
#
# Exits with 0 if this is still so, and with 2 on a processor without AVX2. Installs some gigabytes where there is no CPU
# build.
set -eu
grep -q -w avx2 /proc/cpuinfo || { echo "this processor has no AVX2"; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
cat > "$folder/try.py" <<'PYTHON'
import torch

equal = torch.full((2, 1), 1e6)
batch = torch.nn.BatchNorm1d(1)(equal).flatten().tolist()
layer = torch.nn.LayerNorm(2)(equal.T).flatten().tolist()
print(torch.__version__.partition("+")[0], torch.backends.cpu.get_cpu_capability(), batch, layer)
PYTHON
for capability in default avx2; do
    ATEN_CPU_CAPABILITY=$capability OMP_NUM_THREADS=1 "$folder/venv/bin/python" "$folder/try.py"
done > "$folder/seen"
cat > "$folder/expected" <<'TEXT'
2.13.0 DEFAULT [0.0, 0.0] [0.0, 0.0]
2.13.0 AVX2 [8.685546875, 8.685546875] [0.0, 0.0]
TEXT
cat "$folder/seen"
diff "$folder/expected" "$folder/seen"
