#!/bin/sh
# A dataset with a torch.Generator in it cannot be sent to a spawned worker of a DataLoader.
#
# Seen with torch 2.13.0, Python 3.11, Linux x86-64, on 2026-11-29. A generator can be pickled, and a worker that is
# forked gets it. A worker that is spawned (as on Windows and macOS) or comes from a fork server ends while it unpickles
# the dataset, with
#     RuntimeError: unable to resize file <filename not specified> to the right size: Invalid argument (22)
# and the DataLoader says only that a worker exited. A tensor in the same dataset is no problem: it arrives.
#
# Exits with 0 if all of this is still so. Installs some gigabytes where there is no CPU build.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q torch==2.13.0 numpy==2.4.6
cat > "$folder/try.py" <<'PYTHON'
import pickle

import torch
from torch.utils.data import DataLoader, Dataset


class Kept(Dataset):
    def __init__(self, kept):
        self.kept = kept

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return index


def arrives(kept, method):
    loader = DataLoader(Kept(kept), num_workers=1, batch_size=None, multiprocessing_context=method)
    try:
        return list(loader) == [0, 1]
    except RuntimeError as error:
        return "exited unexpectedly" not in str(error) and str(error)


if __name__ == "__main__":
    generator = torch.Generator().manual_seed(0)
    same = pickle.loads(pickle.dumps(generator)).get_state().equal(generator.get_state())
    print("torch", torch.__version__.partition("+")[0], "a pickled generator is the same:", same)
    for method in ("fork", "spawn", "forkserver"):
        print(method, "tensor:", arrives(torch.ones(4), method), "generator:", arrives(generator, method))
PYTHON
OMP_NUM_THREADS=1 "$folder/venv/bin/python" "$folder/try.py" > "$folder/seen" 2> "$folder/said" || { cat "$folder/said"; exit 1; }
cat > "$folder/expected" <<'TEXT'
torch 2.13.0 a pickled generator is the same: True
fork tensor: True generator: True
spawn tensor: True generator: False
forkserver tensor: True generator: False
TEXT
cat "$folder/seen"
diff "$folder/expected" "$folder/seen"
grep -c "unable to resize file <filename not specified> to the right size" "$folder/said"
