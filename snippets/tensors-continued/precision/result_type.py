import torch

count = torch.tensor([70000])
half = torch.tensor([1.0], dtype=torch.float16)
single = torch.tensor([1.0])

print("count, half:   ", torch.result_type(count, half))
print("count + half:  ", count + half)
print("count, single: ", torch.result_type(count, single))
print("half, 2.5:     ", torch.result_type(half, 2.5))
print("count, 2.5:    ", torch.result_type(count, 2.5))
print("f32 into i64 in place:", torch.can_cast(torch.float32, torch.int64))
print("i64 into f16 in place:", torch.can_cast(torch.int64, torch.float16))
