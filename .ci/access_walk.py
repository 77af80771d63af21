#!/usr/bin/env python3
"""Walks the practice journey through AT-SPI, by names alone: access_walk.py PID FOLDER_OF_TEXTS OPENED

OPENED is a file that the stand-in for the browser writes.

Every control is found by role and name, pressed by its action, filled through its editable text. Results must be
announced. Names are looked up in the text catalogue, so another wording does not break the walk. Ends with 1 and the
name of what was not found.
"""
import re
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0
CANARY = "canary-9f2c71d0a3-not-to-be-read"


class Missing(Exception):
    """Something was not there."""


def catalogue(folder):
    """Text ids with their English; of variants the usual one."""
    texts = {}
    for file in sorted(Path(folder).glob("*.ftl")):
        name = None
        for line in file.read_text(encoding="utf-8").splitlines():
            start = re.match(r"([a-z][a-z0-9-]*) =\s*(.*)", line)
            if start:
                name = start[1]
                texts[name] = start[2]
            elif name and re.match(r"\s+\*\[\w+\]", line):
                texts[name] = re.sub(r"^\s+\*\[\w+\]\s*", "", line)
            elif not line.startswith(" "):
                name = None
    return texts


class Walk:
    """The program as a screen reader has it."""

    def __init__(self, pid, texts):
        self.pid, self.texts = pid, texts
        self.heard, self.pressed, self.begun = [], 0, time.monotonic()
        self.listener = Atspi.EventListener.new(self.on_event)
        for kind in ("object:announcement", "object:state-changed:focused"):
            self.listener.register(kind)
        self.focus = ""
        self.app = self.until("the program on the accessibility bus", self.find_app)

    def on_event(self, event):
        if event.type.startswith("object:announcement"):
            self.heard.append(str(event.any_data))
        elif event.detail1:
            self.focus = event.source.get_name() or ""

    def find_app(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app is not None and app.get_process_id() == self.pid:
                return app
        return None

    def until(self, what, look):
        """What `look` finds, asked again until it finds something."""
        context, end = GLib.MainContext.default(), time.monotonic() + PATIENCE
        while True:
            while context.iteration(False):
                pass
            try:
                found = look()
            except GLib.Error:
                # The tree changed while it was read.
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise Missing(what)
            time.sleep(0.05)

    def nodes(self):
        """Everything that can be read, in reading order."""
        stack = [self.app]
        while stack:
            node = stack.pop()
            yield node
            count = node.get_child_count()
            children = [node.get_child_at_index(index) for index in range(count)]
            stack.extend(child for child in reversed(children) if child is not None)

    def pattern(self, text_id):
        text = self.texts.get(text_id)
        if text is None:
            raise Missing(f"the text {text_id}")
        parts = re.split(r"\{[^}]*\}", text.replace("**", "").replace("`", ""))
        return ".*".join(re.escape(part) for part in parts)

    def find(self, role, text_id):
        """The thing of this role whose name is that text."""
        name = re.compile(self.pattern(text_id))

        def look():
            for node in self.nodes():
                if node.get_role_name() in role and name.fullmatch(node.get_name() or ""):
                    return node
            return None

        return self.until(f"{role[0]} “{self.texts[text_id]}”", look)

    def press(self, text_id, role=("push button", "button", "radio button", "check box")):
        node = self.find(role, text_id)
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.ENABLED):
            raise Missing(f"{role[0]} “{self.texts[text_id]}” that can be pressed")
        if not Atspi.Action.do_action(node, 0):
            raise Missing(f"the action of “{self.texts[text_id]}”")
        self.pressed += 1

    def heading(self, text_id):
        """Another page is open, and its heading has the focus."""
        node = self.find(("heading",), text_id)
        self.until(
            f"the focus on the heading “{self.texts[text_id]}”",
            lambda: node.get_state_set().contains(Atspi.StateType.FOCUSED),
        )
        print(f"  page: {node.get_name()}")

    def type(self, text_id, words):
        node = self.find(("entry", "text", "password text"), text_id)
        if "EditableText" not in node.get_interfaces() or not Atspi.EditableText.set_text_contents(node, words):
            raise Missing(f"a field “{self.texts[text_id]}” that takes text")

    def announced(self, text_id):
        """These words were said of their own accord."""
        words = re.compile(self.pattern(text_id))
        self.until(
            f"the announcement “{self.texts[text_id]}” (heard: {self.heard[-5:]})",
            lambda: any(words.search(said) for said in self.heard),
        )

    def said_once(self, text_id):
        words = re.compile(self.pattern(text_id))
        times = sum(1 for said in self.heard if words.search(said))
        if times != 1:
            raise Missing(f"“{self.texts[text_id]}” said once; it was said {times} times")

    def nowhere(self, secret):
        def look():
            for node in self.nodes():
                words = [node.get_name(), node.get_description()]
                if "Text" in node.get_interfaces():
                    words.append(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))
                if any(secret in (text or "") for text in words):
                    raise Missing(f"a secret that stays secret: {node.get_role_name()} “{node.get_name()}” reads it")
            return True

        self.until("a tree that can be read", look)


def walk(it, opened):
    it.heading("prepare-title")
    it.type("prepare-company", "Nordwind")
    it.press("button-continue")

    it.heading("guide-create-app-title")
    it.press("practice-app-do")
    it.announced("practice-app-made")
    it.press("create-app-done")

    it.heading("credentials-title")
    it.press("credentials-continue")
    it.announced("missing-token")
    it.type("name-token", CANARY)
    it.announced("credentials-token-good")
    it.nowhere(CANARY)
    it.type("name-token", "")
    it.press("practice-token-do")
    it.announced("credentials-tidied")
    it.press("credentials-continue")

    it.heading("test-title")
    it.announced("test-all-good")
    it.said_once("test-all-good")
    it.press("test-continue")

    it.heading("guide-connect-title")
    it.press("practice-connect-do")
    it.announced("practice-connect-ok")
    it.press("connect-done")

    it.heading("people-title")
    it.press("people-without-list")
    it.heading("people-assign-title")
    it.press("practice-people-do")
    it.announced("practice-people-assigned")
    it.press("people-done")

    it.heading("start-title")
    it.press("practice-faster")
    it.press("practice-trial-do")
    it.announced("start-trial-arrived")
    it.press("start-do")
    dialog = it.find(("dialog",), "start-dialog-title")
    if not dialog.get_state_set().contains(Atspi.StateType.MODAL):
        raise Missing("a dialog that says it is one")
    buttons = re.compile(it.pattern("start-dialog-do"))

    def inside():
        stack = [dialog]
        while stack:
            node = stack.pop()
            if node.get_role_name() in ("push button", "button") and buttons.fullmatch(node.get_name() or ""):
                return node
            stack.extend(node.get_child_at_index(i) for i in range(node.get_child_count()))
        return None

    Atspi.Action.do_action(it.until("the button of the dialog", inside), 0)
    it.pressed += 1
    it.announced("start-all-title")
    it.press("start-continue")

    it.heading("consent-title")
    it.press("consent-try-open")
    it.until("a browser that was asked for a page", opened.exists)
    it.press("consent-everybody")
    it.heading("finish-title")


def main():
    Atspi.init()
    it = None
    try:
        it = Walk(int(sys.argv[1]), catalogue(sys.argv[2]))
        walk(it, Path(sys.argv[3]))
    except Missing as missing:
        print(f"access walk: not found: {missing}", file=sys.stderr)
        if it is not None and getattr(it, "app", None) is not None:
            print("what is there:", file=sys.stderr)
            for node in it.nodes():
                if node.get_name():
                    print(f"  {node.get_role_name()}: {node.get_name()}", file=sys.stderr)
        return 1
    seconds = time.monotonic() - it.begun
    print(f"access walk: {it.pressed} presses, {len(it.heard)} announcements, to the finish page in {seconds:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
