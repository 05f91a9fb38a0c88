print('10 %\r20 %')
