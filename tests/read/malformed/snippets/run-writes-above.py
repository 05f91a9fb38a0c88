open('../new.txt', 'w').close()
