# factordiff: every task from a fresh clone with python3 (3.11 or newer), venv and make.
#
#   make run      open the window on the bundled sample filings
#   make test     run every test
#   make lint     ruff, mypy and the import rules
#   make help     list everything else

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
HEADLESS := .venv-headless
BENCH := .venv-bench
# Stamps are files inside the environment, so that deleting it is all that a fresh start takes.
RUN_STAMP := $(VENV)/.stamp-run
TEST_STAMP := $(VENV)/.stamp-test
LINT_STAMP := $(VENV)/.stamp-lint
DOCS_STAMP := $(VENV)/.stamp-docs
HEADLESS_STAMP := $(HEADLESS)/.stamp
BENCH_STAMP := $(BENCH)/.stamp
# axe-core and the checker of HTML come from npm, into a folder of their own.
BROWSER := .browser
BROWSER_STAMP := $(BROWSER)/.stamp
PIP := -m pip install --quiet --disable-pip-version-check
# Two workers suit small machines; the Qt tests draw on an invisible screen.
# Each takes the next module, in their order: those that take longest come first.
# Benchmarks and what takes a browser have targets of their own.
PYTEST_OPTIONS := -n 2 --dist loadfile --no-loadscope-reorder --ignore tests/benchmarks --ignore tests/browser
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(PYTEST_OPTIONS)
ARGS ?=
# Percent of lines and branches that tests must run: of all but the window, and of the window.
COVERED := 98
COVERED_DESKTOP := 96
# The same of all but the window, where its tests cannot run.
COVERED_HEADLESS := 97
# Names what is drawn at random: the same seed, the same draw.
SEED ?= 1
# Percent of mutants that tests must notice.
KILLED := 85

.DEFAULT_GOAL := help
.PHONY: help run test coverage mutants lint hooks format accuracy recognisers cross-format gauge fit-headings \
	fit-confidence fit-hidden try-thresholds bench monkey soak kills fuzz \
	test-headless coverage-headless test-wheel browser-test man-page screenshots translations docs notebook \
	wheel clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 18

$(VENV)/bin/python:
	@$(PYTHON) packaging/check_python.py
	@$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): pyproject.toml | $(VENV)/bin/python
	@echo "Installing factordiff into $(VENV) …"
	@$(BIN)/python $(PIP) --editable .
	@touch $@

$(TEST_STAMP): pyproject.toml | $(VENV)/bin/python
	@echo "Installing factordiff and its test tools into $(VENV) …"
	@$(BIN)/python $(PIP) --editable '.[test,mutants]'
	@touch $@ $(RUN_STAMP)

$(LINT_STAMP): pyproject.toml | $(VENV)/bin/python
	@echo "Installing factordiff and its lint tools into $(VENV) …"
	@$(BIN)/python $(PIP) --editable '.[test,mutants,lint]'
	@touch $@ $(TEST_STAMP) $(RUN_STAMP)

$(DOCS_STAMP): pyproject.toml $(TEST_STAMP)
	@echo "Installing what makes the site into $(VENV) …"
	@$(BIN)/python $(PIP) --editable '.[test,docs]'
	@touch $@

$(HEADLESS_STAMP): pyproject.toml packaging/requirements.py
	@echo "Installing factordiff without Qt into $(HEADLESS) …"
	@$(PYTHON) packaging/check_python.py
	@$(PYTHON) -m venv --clear $(HEADLESS)
	@$(HEADLESS)/bin/python packaging/requirements.py --extra test --without PySide6-Essentials --without pytest-qt > $(HEADLESS)/requirements.txt
	@$(HEADLESS)/bin/python $(PIP) --requirement $(HEADLESS)/requirements.txt
	@$(HEADLESS)/bin/python $(PIP) --no-deps --editable .
	@touch $@

$(BENCH_STAMP): pyproject.toml
	@echo "Installing factordiff and what it is timed beside into $(BENCH) …"
	@$(PYTHON) packaging/check_python.py
	@$(PYTHON) -m venv --clear $(BENCH)
	@$(BENCH)/bin/python $(PIP) --editable '.[test,bench]'
	@touch $@

run: $(RUN_STAMP) ## open the window on the bundled sample filings (ARGS="OLD NEW" for others)
	@YES=$(YES) $(BIN)/python packaging/qt_libraries.py window --offer
	@$(BIN)/factordiff $(if $(ARGS),$(ARGS),--samples)

test: $(TEST_STAMP) ## run every test
	@$(BIN)/python packaging/qt_libraries.py offscreen
	$(PYTEST) $(ARGS)

# The installed wheel is no part of what is covered; make test and make test-wheel test it.
coverage: $(TEST_STAMP) ## run every test of the sources and tell which lines and branches none of them runs
	@$(BIN)/python packaging/qt_libraries.py offscreen
	$(PYTEST) -m "not wheel" --cov --cov-report= $(ARGS)
	@$(BIN)/coverage report --omit 'viewer/desktop/*' --fail-under $(COVERED)
	@$(BIN)/coverage report --include 'viewer/desktop/*' --fail-under $(COVERED_DESKTOP)

mutants: N = 200
mutants: $(TEST_STAMP) ## plant small faults and tell which no test notices (N=200 SEED=1, ARGS="viewer/filings/page" for a part)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.mutation --size $(N) --seed $(SEED) --floor $(KILLED) $(ARGS)

lint: $(LINT_STAMP) ## ruff check and format, mypy, import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

hooks: $(LINT_STAMP) ## let git run the checks before each commit
	@$(BIN)/python $(PIP) --editable '.[hooks]'
	$(BIN)/pre-commit install --hook-type pre-commit --hook-type pre-push

format: $(LINT_STAMP) ## put the sources in the house's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

accuracy: $(TEST_STAMP) ## print how well factors, pairs and figures are found on labelled filings
	FACTORDIFF_ACCURACY=whole $(BIN)/python -m pytest tests/accuracy -q -s $(ARGS)

recognisers: $(TEST_STAMP) ## print how much of other recognisers' tables is read right (RECOGNISERS=folder with their files)
	@$(BIN)/python -m tests.recognisers '$(RECOGNISERS)'

cross-format: $(TEST_STAMP) ## convert pages of the corpus by pandoc, LibreOffice and Chromium, where installed, and compare
	@$(BIN)/python -m tests.cross_format $(ARGS)

gauge: $(TEST_STAMP) ## print how the outputs differ from those of BASE=REV (ONLY=NAME for some pairs, ALL=1 for every line)
	@$(BIN)/python -m tests.gauge --base '$(or $(BASE),HEAD)' --only '$(ONLY)' $(if $(ALL),--all) $(if $(FRESH),--fresh) $(ARGS)

fit-headings: $(TEST_STAMP) ## fit the weights of headings to labelled filings; print them beside those in use, with their accuracy
	@$(BIN)/python -m tests.fitting.headings $(ARGS)

fit-confidence: $(TEST_STAMP) ## fit the weights of confidence to readings with faults put in; print them beside those in use
	@$(BIN)/python -m tests.fitting.confidence $(ARGS)

fit-hidden: $(TEST_STAMP) ## fit the weights of headings run into a paragraph; print them beside those in use, with what both tell
	@$(BIN)/python -m tests.fitting.hidden $(ARGS)

try-thresholds: $(TEST_STAMP) ## halve and double each number that reading goes by; print the filings read otherwise
	@$(BIN)/python -m tests.fitting.thresholds $(ARGS)

fuzz: N = $(if $(SECONDS),0,2000)
fuzz: $(TEST_STAMP) ## read damaged filings of every format (N=2000, or SECONDS=…; SEED=1) and count what must never happen
	@$(BIN)/python -m tests.fuzz --count $(N) --seed $(SEED) --seconds $(or $(SECONDS),0) --log $(or $(LOG),.fuzz/log.txt) $(ARGS)

bench: $(BENCH_STAMP) ## time reading and comparing beside other programs' on the same files, as ratios
	$(BENCH)/bin/python -m pytest tests/benchmarks -q -s --benchmark-only $(ARGS)

monkey: $(TEST_STAMP) ## act on the window at random (SECONDS=120 SEED=1 PAUSE=0.5): no crash, exception, warning or pause
	@$(BIN)/python packaging/qt_libraries.py window
	@MONKEY_PAUSE='$(or $(PAUSE),0.5)' $(BIN)/python -m tests.desktop.monkey --seconds '$(or $(SECONDS),120)' --seed '$(or $(SEED),1)'

soak: N = 500
soak: $(TEST_STAMP) ## review N=500 pairs in one window, a long day's work: memory must stay flat after the tenth (SEED=1)
	@$(BIN)/python packaging/qt_libraries.py offscreen
	@$(BIN)/python -m tests.desktop.soak --pairs $(N) --seed $(SEED) $(ARGS)

kills: N = 200
kills: $(TEST_STAMP) ## kill the window N=200 times in the middle of things: no more than 0.1 s of work may be lost (SEED=1)
	@$(BIN)/python packaging/qt_libraries.py offscreen
	@$(BIN)/python -m tests.desktop.killing --times $(N) --seed $(SEED)

test-headless: $(HEADLESS_STAMP) ## run the suite, less the window's, where PySide6 is not installed
	$(HEADLESS)/bin/python -m pytest -c packaging/headless.ini --rootdir . $(PYTEST_OPTIONS) -m "not wheel" --ignore tests/desktop $(ARGS)

coverage-headless: override ARGS += --cov --cov-report=
coverage-headless: test-headless ## the same, and tell which lines and branches of all but the window none of them runs
	@$(HEADLESS)/bin/coverage report --omit 'viewer/desktop/*' --fail-under $(COVERED_HEADLESS)

docs: $(DOCS_STAMP) ## make the guide and the reference as a site in build/site; a broken link or a page left out fails
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --clean --strict

notebook: $(TEST_STAMP) ## run the cells of the example notebook and write what they show into it
	@$(BIN)/python packaging/example_notebook.py

test-wheel: $(TEST_STAMP) ## build the wheel, install it in a clean environment and compare the samples with it
	$(BIN)/python -m pytest tests/end_to_end -m wheel -v $(ARGS)

$(BROWSER_STAMP): pyproject.toml tests/browser/package.json $(TEST_STAMP)
	@echo "Installing what drives a browser, and what checks pages, into $(VENV) and $(BROWSER) …"
	@$(BIN)/python $(PIP) --editable '.[test,browser]'
	@mkdir -p $(BROWSER) && cp tests/browser/package.json $(BROWSER)
	@! command -v npm > /dev/null || npm install --prefix $(BROWSER) --ignore-scripts --no-audit --no-fund --no-package-lock --silent || \
		echo "npm could not install them: the tests that need them are skipped"
	@touch $@

browser-test: $(BROWSER_STAMP) ## show reports in Chromium: no request, no message, axe-core, the checker of HTML, printing
	FACTORDIFF_NODE_MODULES=$(BROWSER)/node_modules $(BIN)/python -m pytest tests/browser -q $(ARGS)

translations: $(RUN_STAMP) ## collect what the window says, for Qt Linguist, and make the catalogues that it loads
	@$(BIN)/python packaging/translations.py

man-page: $(RUN_STAMP) ## write the manual page of the command anew
	@$(BIN)/python packaging/man_page.py > packaging/linux/factordiff.1.new || \
		{ rm -f packaging/linux/factordiff.1.new; exit 1; }
	@mv packaging/linux/factordiff.1.new packaging/linux/factordiff.1

screenshots: $(TEST_STAMP) ## take the pictures of the README and the user guide anew
	@$(BIN)/python packaging/qt_libraries.py offscreen
	$(BIN)/python packaging/screenshots.py docs/images

wheel: $(TEST_STAMP) ## build the wheel into dist/
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist .

clean: ## remove what make made
	rm -rf $(VENV) $(HEADLESS) $(BENCH) $(BROWSER) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks .coverage .coverage.* .fuzz
