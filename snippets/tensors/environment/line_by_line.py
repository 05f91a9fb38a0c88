import sys
from code import InteractiveConsole

program = ["for step in [1, 2]:", "    print('step', step)", "print('done')"]


class Prompt(InteractiveConsole):
    def showsyntaxerror(self, *_, **options):
        print(sys.exc_info()[0].__name__)


def line_by_line(lines):
    prompt = Prompt()
    for line in lines:
        prompt.push(line)


print("as a whole:")
exec("\n".join(program))
print("line by line:")
line_by_line(program)
print("line by line, with an empty line after the loop:")
line_by_line([*program[:2], "", program[2]])
