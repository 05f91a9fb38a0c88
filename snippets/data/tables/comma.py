for text in ("1.5", "1_500", " 7 ", "1e3", "1,5"):
    print(float(text))
