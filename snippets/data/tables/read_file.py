import csv
from pathlib import Path

Path("flats.csv").write_text("""size,district,built,rent
50,north,1990,600
80,south,2010,900
65,north,,700
70,east,1985,650
""")
with open("flats.csv", newline="") as file:
    rows = list(csv.DictReader(file))
for row in rows:
    print(list(row.values()))
