# Everything runs in .venv, which the first command makes; CONTRIBUTING.md says what each one is for.
PYTHON ?= python3
PORT ?= 8000
# A notice about a successor of MkDocs, on which no reader of this book can act.
export NO_MKDOCS_2_WARNING := 1
BIN := .venv/bin
READY := .venv/installed-from-lock

.PHONY: serve claims test versions test-changed determinism bench site book update new names addresses lint lock newest-torch font

serve: $(READY)
	$(BIN)/python -m mkdocs serve --dev-addr 127.0.0.1:$(PORT)

test: $(READY)
	$(BIN)/python -m book.prove $(PAGE)

# On all releases of torch that the book claims: some gigabytes and minutes for each, so it is no part of CI.
# TORCH=2.15.0 proves on that one only, and KEEP=1 does not remove its environment.
versions: $(READY)
	$(BIN)/python -m book.prove.versions $(if $(TORCH),--torch=$(TORCH)) $(if $(KEEP),--keep) $(PAGE)

test-changed: $(READY)
	$(BIN)/python -m book.prove.changed

# It takes about an hour on two cores; RUNS=3 does less.
determinism: $(READY)
	$(BIN)/python -m benchmarks.determinism $(RUNS)

# SITES="page.html …" opens pages of other built sites, too.
bench: $(READY)
	$(BIN)/python -m benchmarks $(SITES)

site: $(READY)
	$(BIN)/python -m mkdocs build --strict

# The whole book as one PDF and one EPUB, in the site; it takes some minutes, most of them for EPUBCheck.
book: site
	@$(BIN)/python -m book.publish.whole

update: $(READY)
	@$(BIN)/python -m book.write.update $(if $(TORCH),--torch=$(TORCH)) $(PAGE)

new: $(READY)
	@$(BIN)/python -m book.write.new $(PAGE)

# Pages that mention another name of torch, or another lock, change where names lead.
names: $(READY)
	@$(BIN)/python -m book.write.names

# It asks other hosts, so it is no part of `make test`.
addresses: $(READY)
	@$(BIN)/python -m book.write.addresses

lint: $(READY)
	@$(BIN)/python -m book.write.lint $(if $(FIX),--fix)

claims: $(READY)
	@$(BIN)/python -m book.write.claims $(PAGE)

# pip-compile takes the CPU build of torch for what it is, and names it; the package index has no file of that name.
lock: $(READY)
	$(BIN)/pip-compile --quiet --strip-extras --no-annotate --no-emit-index-url --no-emit-find-links \
		--no-emit-trusted-host --output-file requirements.lock pyproject.toml
	sed -i.bak 's/^\(torch==[0-9.]*\)+.*/\1/' requirements.lock && rm requirements.lock.bak

# To see what a new version changes, and to claim it: then `make update` proposes variants. The next lock brings the pinned
# one back.
newest-torch: $(READY)
	$(BIN)/python -m pip install --disable-pip-version-check --upgrade torch
	$(BIN)/python -m book.write.claim

font: site
	$(BIN)/python -m book.publish.font

$(READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "The book needs Python 3.11 or newer: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check -r requirements.lock
	touch $(READY)
