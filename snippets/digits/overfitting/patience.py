losses = [0.90, 0.60, 0.50, 0.55, 0.45, 0.46, 0.48, 0.47, 0.40]
patience, best, best_epoch, waited = 3, float("inf"), 0, 0
for epoch, loss in enumerate(losses, 1):
    if loss < best:
        best, best_epoch, waited = loss, epoch, 0
    else:
        waited += 1
    print(f"epoch {epoch}: loss {loss:.2f}, best {best:.2f}, waited {waited}")
    if waited == patience:
        break
print(f"stopped after epoch {epoch}, back to epoch {best_epoch}")
