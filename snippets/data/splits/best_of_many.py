import torch

generator = torch.Generator().manual_seed(0)
truth = torch.randint(2, (200,), generator=generator)
guesses = torch.randint(2, (100, 200), generator=generator)
on_validation = (guesses[:, :100] == truth[:100]).float().mean(dim=1)
on_test = (guesses[:, 100:] == truth[100:]).float().mean(dim=1)

best = on_validation.argmax()
mean, highest = on_validation.mean(), on_validation[best]
print(f"mean of 100 models on the validation part: {100 * mean:.0f} %")
print(f"the best of them on the validation part:   {100 * highest:.0f} %")
print(f"the same model on the test part:           {100 * on_test[best]:.0f} %")
