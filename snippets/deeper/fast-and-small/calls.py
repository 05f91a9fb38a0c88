# --8<-- [start:count]
import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile
from torch.utils.flop_counter import FlopCounterMode

os.environ["KINETO_LOG_LEVEL"] = "99"  # or it writes to standard error
network = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
x = torch.rand(100, 64)
ways = {"one by one": x.split(1), "at once": [x]}


def run(batches):
    for batch in batches:
        network(batch)


for name, batches in ways.items():
    with FlopCounterMode(display=False) as counter:
        run(batches)
    with profile(activities=[ProfilerActivity.CPU]) as recorded:
        run(batches)
    calls = {event.key: event.count for event in recorded.key_averages()}
    print(f"{name:10} work {counter.get_total_flops()}, linear called",
          calls["aten::linear"], "times, ReLU", calls["aten::relu"])
# --8<-- [end:count]
# --8<-- [start:time]
import time


def seconds(batches):
    begin = time.perf_counter()
    run(batches)
    return time.perf_counter() - begin


one_by_one, at_once = (
    min(seconds(batches) for repetition in range(10))
    for batches in ways.values()
)
print("one by one takes more than 5 times as long:", one_by_one > 5 * at_once)
# --8<-- [end:time]
