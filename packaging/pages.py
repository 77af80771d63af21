#!/usr/bin/env python3
"""Man pages and shell completions, made from what the program's own help says: pages.py PROGRAM FOLDER

Made when packing, so they cost the program nothing and cannot say anything else than it does.
FOLDER gets man/ (en, da, de) and completions/ (bash, zsh, fish).
"""
import os
import re
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

NAME = "contractbook-setup"
HEADS = {
    "en": ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "NOTES"),
    "da": ("NAVN", "SYNOPSIS", "BESKRIVELSE", "KOMMANDOER", "TILVALG", "NOTER"),
    "de": ("NAME", "ÜBERSICHT", "BESCHREIBUNG", "BEFEHLE", "OPTIONEN", "HINWEISE"),
}
ROW = re.compile(r"^ {2,}(\S.*?)(?: {2,}(.*))?$")
FLAGS = re.compile(r"^(?:(-\w), )?(--[\w-]+)(?: <([^>]+)>)?$")
FILES = ("FILE",)


class Help:
    """One page of the help: what it is about, how it is called, its rows by section, what comes after."""

    def __init__(self, text):
        parts = [part.splitlines() for part in text.strip().split("\n\n")]
        if len(parts) < 3 or ": " not in parts[1][0]:
            sys.exit(f"pages.py: the help has another form than expected:\n{text}")
        self.about = " ".join(parts[0])
        self.usage = parts[1][0].split(": ", 1)[1]
        self.sections, self.after = [], []
        for lines in parts[2:]:
            rows = [ROW.match(line) for line in lines[1:]]
            if lines[0].endswith(":") and rows and all(rows):
                self.sections.append((lines[0][:-1], [(row[1], row[2] or "") for row in rows]))
            else:
                self.after += lines

    def options(self):
        """(short, long, value, words) of each option."""
        found = []
        for _, rows in self.sections:
            for head, words in rows:
                flags = FLAGS.match(head)
                if flags:
                    found.append((flags[1], flags[2], flags[3], words))
        return found

    def names(self):
        """(name, words) of each command: the rows that are no option and no argument."""
        rows = [row for _, rows in self.sections for row in rows]
        return [row for row in rows if re.fullmatch(r"[a-z][a-z-]*", row[0])]


def ask(program, language, *command):
    environment = {**os.environ, "CONTRACTBOOK_SETUP_LANGUAGE": language}
    asked = [program, *command, "--help"]
    return Help(subprocess.run(asked, env=environment, check=True, capture_output=True, text=True).stdout)


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text)


def section(head, level="SH"):
    return f'.{level} "{head}"'


def rows(page):
    lines = []
    for _, listed in page.sections:
        for head, words in listed:
            if not re.fullmatch(r"[a-z][a-z-]*", head):
                lines += [".TP", f"\\fB{roff(head)}\\fR", roff(words)]
    return lines


def man(pages, language, version, date):
    name, synopsis, description, commands, options, notes = HEADS[language]
    root = pages[""]
    lines = [
        f'.TH CONTRACTBOOK\\-SETUP 1 "{date}" "{roff(NAME)} {version}" "Contractbook"',
        section(name), f"{roff(NAME)} \\- {roff(root.about.rstrip('.'))}",
        section(synopsis), f"\\fB{roff(root.usage)}\\fR",
        section(description), roff(root.about),
        section(options), *rows(root),
        section(commands),
    ]
    for command, words in root.names():
        if command in pages:
            page = pages[command]
            lines += [section(command, "SS"), roff(words), ".PP", f"\\fB{roff(page.usage)}\\fR", *rows(page)]
    lines.append(section(notes))
    for line in root.after:
        lines += [".PP", roff(line)]
    return "\n".join(lines) + "\n"


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def bash(pages):
    commands = [name for name, _ in pages[""].names()]
    cases, takes = [], {}
    for name, page in pages.items():
        flags = [flag for short, long, *_ in page.options() for flag in (short, long) if flag]
        cases.append(f"    {quoted(name)}) words={quoted(' '.join(flags))} ;;")
        takes.update({long: value for _, long, value, _ in page.options() if value})
    files = "|".join(sorted(flag for flag, value in takes.items() if value in FILES))
    plain = "|".join(sorted(flag for flag, value in takes.items() if value not in FILES and flag != "--language"))
    return f"""# bash completion of {NAME}
_contractbook_setup() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} command= words= word
  COMPREPLY=()
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case $word in {"|".join(commands)}) command=$word; break ;; esac
  done
  case $previous in
    --language) mapfile -t COMPREPLY < <(compgen -W 'en da de' -- "$current"); return ;;
    {files}) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    {plain}) return ;;
  esac
  case $command in
{chr(10).join(cases)}
  esac
  [ -n "$command" ] || words="{' '.join(commands)} $words"
  if [[ $current == -* || -z $command ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}}
complete -F _contractbook_setup {NAME}
"""


def zsh(pages):
    def spec(short, long, value, words):
        words = words.replace("[", "(").replace("]", ")").replace(":", "\\:")
        kind = "(en da de)" if long == "--language" else "_files" if value in FILES else " "
        tail = f":{value}:{kind}" if value else ""
        return [quoted(f"*{flag}[{words}]{tail}") for flag in (short, long) if flag]

    def specs(page):
        return " \\\n        ".join(one for option in page.options() for one in spec(*option))

    commands = "\n".join(f"    {quoted(name + ':' + words.replace(':', chr(92) + ':'))}" for name, words in pages[""].names())
    cases = "\n".join(
        f"      {name})\n        _arguments \\\n        {specs(page)} \\\n        '*:file:_files' ;;"
        for name, page in pages.items() if name
    )
    return f"""#compdef {NAME}
_contractbook_setup() {{
  local context state line
  typeset -A opt_args
  local -a commands
  commands=(
{commands}
  )
  _arguments -C \\
        {specs(pages[""])} \\
        '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
{cases}
      esac ;;
  esac
}}
_contractbook_setup "$@"
"""


def fish(pages):
    def fished(text):
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    lines = [f"# fish completion of {NAME}"]
    for name, words in pages[""].names():
        lines.append(f"complete -c {NAME} -n __fish_use_subcommand -f -a {name} -d {fished(words)}")
    for name, page in pages.items():
        when = f"'__fish_seen_subcommand_from {name}'" if name else "__fish_use_subcommand"
        for short, long, value, words in page.options():
            line = f"complete -c {NAME} -n {when} -l {long[2:]}" + (f" -s {short[1:]}" if short else "")
            if long == "--language":
                line += " -x -a 'en da de'"
            elif value:
                line += " -r -F" if value in FILES else " -x"
            lines.append(f"{line} -d {fished(words)}")
    return "\n".join(lines) + "\n"


def main():
    program, folder = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.split()[-1]
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", 0)) or int(Path(program).stat().st_mtime)
    date = datetime.fromtimestamp(moment, timezone.utc).date()
    for part in ("man", "completions"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for language in HEADS:
        root = ask(program, language)
        names = [name for name, _ in root.names() if name != "help"]
        pages = {"": root, **{name: ask(program, language, name) for name in names}}
        if language == "en":
            english = pages
        ending = "" if language == "en" else f".{language}"
        (folder / "man" / f"{NAME}{ending}.1").write_text(man(pages, language, version, date), encoding="utf-8")
    for name, made in ((f"{NAME}.bash", bash), (f"_{NAME}", zsh), (f"{NAME}.fish", fish)):
        (folder / "completions" / name).write_text(made(english), encoding="utf-8")


main()
