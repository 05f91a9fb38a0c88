"""Makes of matplotlib's SVG a small figure that takes its colors from the page."""

import html
import re
import xml.etree.ElementTree as ET

SVG = "http://www.w3.org/2000/svg"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_DESCRIPTION = "{http://purl.org/dc/elements/1.1/}description"
_METADATA = re.compile(r"<metadata>(.*?)</metadata>\n", re.DOTALL)
_NUMBER = re.compile(r"-?\d+\.\d+(?:e[-+]?\d+)?")
# A line that comes back to where it began: whether matplotlib closes it hangs on the last bit of two numbers.
_OPEN_RING = re.compile(r"M (-?[\d.]+ -?[\d.]+) [A-Y] (?!\1(?: M|$))[^Mz]* \1(?= M|$)")
_COLORS = {  # matplotlib's colors, and the style sheet's names for them; the hexadecimal value stays as the fallback
    "#000000": "currentColor",
    "#ffffff": "var(--figure-paper, #ffffff)",
    "#0072b2": "var(--figure-0, #0072b2)",
    "#d55e00": "var(--figure-1, #d55e00)",
    "#009e73": "var(--figure-2, #009e73)",
    "#cc79a7": "var(--figure-3, #cc79a7)",
    "#e69f00": "var(--figure-4, #e69f00)",
    "#56b4e9": "var(--figure-5, #56b4e9)",
}


def publishable(svg: str, name: str) -> str:
    """Normalize matplotlib's SVG text: two decimals, colors from the page, ids that begin with `name`.

    The result is the same on every machine and can stand in a page with other figures. Of the metadata it keeps the
    numbers that are plotted. `name` is the figure's name under `docs/assets/figures/`.
    """
    ET.register_namespace("", SVG)
    root = ET.fromstring(svg)
    numbers = root.findtext(f".//{_DESCRIPTION}") or "[]"
    for metadata in root.findall(f"{{{SVG}}}metadata"):
        root.remove(metadata)
    for defs in root.findall(f"{{{SVG}}}defs"):
        for style in defs.findall(f"{{{SVG}}}style"):  # it would hold for the whole page
            defs.remove(style)
    root.set("style", "fill: currentColor; stroke-linejoin: round; stroke-linecap: butt")
    ids = _referenced_ids(root)
    renamed = {old: f"{re.sub(r'[^a-z0-9]+', '-', name.lower())}-{number}" for number, old in enumerate(ids, 1)}
    for element in root.iter():
        _clean(element, renamed)
        if element.text and not element.tag.endswith(("text", "tspan")):
            element.text = None
        element.tail = "\n" if element is not root else None
    for attribute in ("width", "height", "version"):
        root.attrib.pop(attribute, None)
    if numbers != "[]":
        metadata = ET.Element(f"{{{SVG}}}metadata")
        metadata.text, metadata.tail = numbers, "\n"
        root.insert(0, metadata)
    return ET.tostring(root, encoding="unicode") + "\n"


def split(svg: str) -> tuple[str, str]:
    """A figure of `publishable` as its picture and the text of its tables ("" if it plots no numbers)."""
    found = _METADATA.search(svg)
    return (svg.replace(found[0], "", 1), html.unescape(found[1])) if found else (svg, "")


def _referenced_ids(root: ET.Element) -> list[str]:
    references = []
    for element in root.iter():
        for key, value in element.attrib.items():
            references += re.findall(r"url\(#([^)]+)\)", value)
            if key == _XLINK and value.startswith("#"):
                references.append(value[1:])
    return list(dict.fromkeys(references))


def _clean(element: ET.Element, renamed: dict[str, str]) -> None:
    if "id" in element.attrib:
        new = renamed.get(element.attrib.pop("id"))
        if new:
            element.set("id", new)
    if _XLINK in element.attrib:
        target = element.attrib.pop(_XLINK)  # an element of the figure, or the data of an image
        element.set("href", "#" + renamed[target[1:]] if target.startswith("#") else "".join(target.split()))
    for key, value in element.attrib.items():
        if key == "style":
            value = re.sub(r"font-family: [^;]*;?\s*", "", value)
            value = re.sub(r"#[0-9a-f]{6}", lambda match: _COLORS.get(match[0], match[0]), value)
        value = re.sub(r"url\(#([^)]+)\)", lambda match: f"url(#{renamed[match[1]]})", value)
        if key not in ("id", "href", "viewBox"):
            value = _NUMBER.sub(lambda match: f"{float(match[0]):.2f}", value).replace("-0.00", "0.00")
        if key == "d":
            value = _OPEN_RING.sub(r"\g<0> z", " ".join(value.split()))
        element.set(key, value)
    if element.get("transform", "").startswith("rotate(0.00 ") or element.get("transform", "").startswith("rotate(-0 "):
        element.attrib.pop("transform")


def self_contained(svg: str) -> str:
    """A figure of `publishable` as a picture that stands alone: on white paper, in colors of its own, with a size."""
    svg = re.sub(r"var\(--[\w-]+, (#[0-9a-f]{6})\)", r"\1", split(svg)[0]).replace("currentColor", "#000000")
    width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups()
    opening = svg.index(">") + 1
    size = f' width="{width}pt" height="{height}pt">'
    return svg[: opening - 1] + size + '<rect width="100%" height="100%" fill="#ffffff"/>' + svg[opening:]
