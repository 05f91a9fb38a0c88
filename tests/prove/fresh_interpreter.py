"""A fresh interpreter that has imported the modules that its arguments name, and nothing else.

It runs programs that import just these modules, each in a copy of itself (a fork), so that the imports are paid for
once. Such a program meets what it would meet if it were started alone: after its imports, both interpreters have done
the same. A request is a line `program<tab>folder` on standard input; the program runs in that folder, standard output
and standard error go to the files `stdout` and `stderr` beside it. The answer is a line with the exit code.

The request `more<tab>folder<tab>module …` makes a copy that imports more modules, and answers requests itself: it reads
them from the pipe `requests` in the folder, and writes to the pipe `answers`.
"""

import gc
import os
import sys


def serve() -> str:
    """Answer requests until standard input ends. Returns the file of the program, in the copy that is to run it."""
    for line in sys.stdin:
        file, folder, *modules = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0 and modules:
            os.dup2(os.open(f"{folder}/requests", os.O_RDONLY), 0)
            os.dup2(os.open(f"{folder}/answers", os.O_WRONLY), 1)
            import_all(modules[0].split())
            return serve()
        if modules:
            continue
        if child == 0:
            os.chdir(folder)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(os.open(f"{folder}/../stdout", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
            os.dup2(os.open(f"{folder}/../stderr", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            return file
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)
    sys.exit()


def run(file: str) -> None:
    """Run a program as the interpreter does when it is started with it; then this process ends."""
    import sys  # names of this function, which stay when those of the module go

    end = leave
    with open(file, "rb") as opened:
        code = compile(opened.read(), file, "exec")
    sys.argv[:] = [file]
    namespace = sys.modules["__main__"].__dict__
    for name in [name for name in namespace if not name.startswith("__")]:
        del namespace[name]
    namespace |= {"__file__": file, "__doc__": None}
    try:
        exec(code, namespace)
    except Exception:
        sys.excepthook(*sys.exc_info())
        end(1)
    end(0)


def leave(code: int) -> None:
    """End the process as the interpreter does, but without taking torch apart: that takes 0.7 s."""
    import atexit  # here, because a program is to meet the modules that it imports, and no others
    import os
    import sys
    import threading

    threading._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def import_all(modules: list[str]) -> None:
    for module in modules:
        try:
            __import__(module)
        except Exception:
            pass  # the program will meet it
    if "weakref" in sys.modules:
        sys.modules["weakref"].finalize._registry.clear()  # at its end, each copy would call torch's 170
    gc.freeze()  # or each copy would look for garbage in all that was imported, and so copy it


import_all(sys.argv[1:])
run(serve())
