program = "!pip list"

try:
    compile(program, "program.py", "exec")
except SyntaxError as error:
    print("Python does not know this line:", type(error).__name__)
