x = bytearray(100 * 2**30)
