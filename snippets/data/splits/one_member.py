from sklearn.model_selection import train_test_split

labels = [0, 0, 0, 0, 1, 1, 1, 1, 1, 2]
train_test_split(range(10), test_size=4, stratify=labels, random_state=0)
