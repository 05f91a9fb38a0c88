def step(weight, memory):
    slope = weight
    memory = 0.9 * memory + slope
    return weight - 0.1 * memory, memory


weight, memory = 1.0, 0.0
for number in (1, 2):
    weight, memory = step(weight, memory)
    print(f"step {number}: memory {memory:.1f}, weight {weight:.2f}")
for name, kept in (("kept", memory), ("lost", 0.0)):
    next_weight, next_memory = step(weight, kept)
    print(f"step 3, memory {name}: {next_memory:.2f}, weight {next_weight:.3f}")
