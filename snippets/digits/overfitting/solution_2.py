losses = [0.90, 0.60, 0.50, 0.55, 0.45, 0.46, 0.48, 0.47, 0.40]
for patience in (1, 3, 4):
    best, best_epoch, waited = float("inf"), 0, 0
    for epoch, loss in enumerate(losses, 1):
        waited += 1
        if loss < best:
            best, best_epoch, waited = loss, epoch, 0
        if waited == patience:
            break
    print(f"patience {patience}: {epoch} epochs,", end=" ")
    print(f"best {best:.2f} in epoch {best_epoch}")
