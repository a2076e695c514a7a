# SPDX-License-Identifier: GPL-3.0-only
"""Proves that every text of the window is translated into every language: none missing, unfinished or stale, every
plural form there, the same placeholders as in the source; and that the remarks which have a wording are still what the
core says.

Usage: translations.py ROOT LUPDATE
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

import repository

# The forms of a plural, as Qt Linguist counts them; English is there for its plurals alone.
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2}
PLURALS_ALONE = {"en"}
SOURCES = ("app", "ui", "core/domain")
PLACEHOLDER = re.compile(r"%(?:L?\d\d?|n)")


def messages(ts_file):
    """What a .ts file holds, by (context, source, comment, whether it is a plural)."""
    found = {}
    for context in xml.parse(ts_file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            key = (name, message.findtext("source", ""), message.findtext("comment", ""), plural)
            found[key] = message.find("translation")
    return found


def title(key):
    context, source, comment, _ = key
    return f"{context}: “{source}”" + (f" ({comment})" if comment else "")


def placeholders(text, plural):
    found = PLACEHOLDER.findall(text)
    # “one club” may leave the number out.
    return sorted(each for each in found if not (plural and each == "%n"))


def translation_problems(key, translation, forms):
    """What is wrong with one translation."""
    _, source, _, plural = key
    if translation is None or translation.get("type") == "unfinished":
        yield "unfinished"
        return
    if translation.get("type") in ("vanished", "obsolete"):
        yield "stale: the source no longer has it"
        return
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != forms:
        yield f"{len(texts)} plural forms, {forms} expected"
    for text in texts:
        if not text.strip():
            yield "empty"
        elif placeholders(text, plural) != placeholders(source, plural):
            yield f"other placeholders than the source: “{text}”"


def problems(language, fresh, kept):
    """`fresh`: what the sources hold; `kept`: what the language's file holds. Both as `messages` returns them."""
    for key in kept.keys() - fresh.keys():
        yield f"{language}: {title(key)}: stale: the source no longer has it"
    for key in fresh:
        if key not in kept:
            yield f"{language}: {title(key)}: missing"
            continue
        for problem in translation_problems(key, kept[key], FORMS[language]):
            yield f"{language}: {title(key)}: {problem}"


def unsaid_remarks(root, sources):
    """Those of `sources` of which a part between two placeholders is nowhere in the core."""
    said = "\n".join((root / path).read_text(encoding="utf-8") for path in repository.cpp_files(root, ("core",)))
    for source in sorted(sources):
        parts = [part.replace('"', '\\"') for part in re.split(r"%\d", source) if part.strip()]
        if any(part not in said for part in parts):
            yield f"“{source}”: the core does not say that"


def extract(root, lupdate, language, ts_file):
    """Writes what the sources hold into a new file."""
    command = [lupdate, "-silent", "-I", ".", *(["-pluralonly"] if language in PLURALS_ALONE else []), *SOURCES,
               "-ts", ts_file]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"translations: lupdate failed\n{done.stderr}")


def main():
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    found, remarks, count = [], set(), 0
    with tempfile.TemporaryDirectory() as scratch:
        for language in FORMS:
            fresh_file = Path(scratch) / f"touchline_{language}.ts"
            extract(root, lupdate, language, fresh_file)
            fresh = messages(fresh_file)
            if not fresh:
                sys.exit(f"translations: no text found for {language}")
            kept_file = root / "translations" / f"touchline_{language}.ts"
            found.extend(problems(language, fresh, messages(kept_file) if kept_file.is_file() else {}))
            count = max(count, len(fresh))
            remarks |= {source for context, source, *_ in fresh if context == "Remarks"}
    if not remarks:
        sys.exit("translations: no remark of the core found")
    found.extend(unsaid_remarks(root, remarks))
    repository.report("translations", sorted(found), f"{count} texts in {len(FORMS)} languages")


if __name__ == "__main__":
    main()
