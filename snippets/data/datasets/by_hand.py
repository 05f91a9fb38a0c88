examples = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109]
batch_size = 4

for start in range(0, len(examples), batch_size):
    batch = examples[start : start + batch_size]
    print(f"batch of {len(batch)}:", batch)
