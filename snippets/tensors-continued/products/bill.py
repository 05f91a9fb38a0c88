import torch

# amounts: a row for each customer, a column for each fruit
amounts = torch.tensor([[2, 4, 1],
                        [0, 3, 5]])
# prices: a row for each fruit, a column for each shop
prices = torch.tensor([[100, 90],
                       [50, 60],
                       [200, 150]])

print("one customer, one shop:  ", amounts[0] @ prices[:, 0])
print("all customers, one shop: ", amounts @ prices[:, 0])
print("one customer, all shops: ", amounts[0] @ prices)
print("all customers, all shops:")
print(amounts @ prices)
