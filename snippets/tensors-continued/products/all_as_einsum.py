import torch

torch.manual_seed(0)
a, b = torch.rand(3), torch.rand(3)
A, B = torch.rand(2, 3), torch.rand(3, 4)
P, Q = torch.rand(5, 2, 3), torch.rand(5, 3, 4)

pairs = {
    "i,i->": (torch.einsum("i,i->", a, b), torch.dot(a, b)),
    "i,j->ij": (torch.einsum("i,j->ij", a, b), torch.outer(a, b)),
    "ij,j->i": (torch.einsum("ij,j->i", A, a), torch.mv(A, a)),
    "ik,kj->ij": (torch.einsum("ik,kj->ij", A, B), A @ B),
    "nik,nkj->nij": (torch.einsum("nik,nkj->nij", P, Q), torch.bmm(P, Q)),
    "ij->ji": (torch.einsum("ij->ji", A), A.T),
    "ij->j": (torch.einsum("ij->j", A), A.sum(0)),
    "ij,ij->": (torch.einsum("ij,ij->", A, A), (A * A).sum()),
}
for letters, (by_einsum, by_name) in pairs.items():
    print(f"{letters:13} {tuple(by_einsum.shape)!s:10}"
          f" {torch.allclose(by_einsum, by_name)}")
