open('mine.txt', 'w').close()
print('written')
