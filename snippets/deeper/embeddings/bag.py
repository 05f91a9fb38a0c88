import torch
from torch import nn

torch.manual_seed(0)
weight = torch.randn(7, 3)
tokens = torch.tensor([[6, 2, 4, 6, 3], [6, 3, 5, 0, 0]])
real = (tokens != 0).unsqueeze(2)
vectors = weight[tokens]
means = {
    "all places": vectors.mean(dim=1),
    "real places": (real * vectors).sum(dim=1) / real.sum(dim=1),
}
bags = {
    "bag": nn.EmbeddingBag.from_pretrained(weight),
    "bag, padding_idx": nn.EmbeddingBag.from_pretrained(weight, padding_idx=0),
}
for bag_name, bag in bags.items():
    for mean_name, mean in means.items():
        same = torch.allclose(bag(tokens), mean, atol=1e-6)
        print(f"{bag_name:16} is the mean of {mean_name:11}: {same}")
no_padding = torch.tensor([6, 2, 4, 6, 3, 6, 3, 5])
starts = torch.tensor([0, 5])
answer = bags["bag"](no_padding, starts)
same = torch.allclose(answer, means["real places"], atol=1e-6)
print("without padding, with starts: mean of real places:", same)
