import torch

types = {"bool": torch.bool, "u8": torch.uint8, "i8": torch.int8,
         "i32": torch.int32, "i64": torch.int64, "f16": torch.float16,
         "bf16": torch.bfloat16, "f32": torch.float32, "f64": torch.float64}
short = {dtype: name for name, dtype in types.items()} | {torch.int16: "i16"}

print("      " + "".join(f"{name:5}" for name in types).rstrip())
for name, left in types.items():
    row = [short[torch.promote_types(left, right)] for right in types.values()]
    print(f"{name:6}" + "".join(f"{result:5}" for result in row).rstrip())
