"""What a drawing may consist of: for each kind of object the keys that are drawn, and what stands under them.

After ISO 32000-1, chapters 7 to 11. Actions, scripts, embedded and outside files, remarks, metadata and private data
have no key here, which is how they are left out.
"""

from __future__ import annotations

from collections.abc import Mapping

PLAIN, MAP, LIST = "plain", "map ", "list "
"""A value without dictionaries; names of the file's own choice; an array (or a single one) of a kind."""


def _keys(plain: str, **others: str) -> dict[str, str]:
    return {f"/{name}": PLAIN for name in plain.split()} | {f"/{name}": kind for name, kind in others.items()}


_PACKING = {**_keys("Length Filter"), "/DecodeParms": "list unpacking"}

KEYS: Mapping[str, Mapping[str, str]] = {
    "resources": _keys(
        "ProcSet",
        Font="map font",
        XObject="map drawing",
        ColorSpace="map colour",
        Pattern="map pattern",
        Shading="map shading",
        ExtGState="map state",
        Properties="map words",
    ),
    "drawing": {
        **_keys(
            "Type Subtype FormType BBox Matrix Width Height BitsPerComponent ImageMask Decode Interpolate Intent "
            "SMaskInData Matte",
            Resources="resources",
            Group="group",
            ColorSpace="colour",
            Mask="drawing",
            SMask="drawing",
        ),
        **_PACKING,
    },
    "unpacking": _keys(
        "Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1 "
        "DamagedRowsBeforeError ColorTransform",
        JBIG2Globals="data",
    ),
    "data": {
        **_keys("Type Subtype Length1 Length2 Length3 CMapName WMode", CIDSystemInfo="system", UseCMap="data"),
        **_PACKING,
    },
    "font": _keys(
        "Type Subtype BaseFont Name FirstChar LastChar Widths DW W DW2 W2 FontBBox FontMatrix",
        Encoding="encoding",
        FontDescriptor="descriptor",
        ToUnicode="data",
        DescendantFonts="list font",
        CIDSystemInfo="system",
        CIDToGIDMap="data",
        CharProcs="map drawing",
        Resources="resources",
    ),
    "encoding": {
        **_keys("Type BaseEncoding Differences CMapName WMode", CIDSystemInfo="system", UseCMap="data"),
        **_PACKING,
    },
    "system": _keys("Registry Ordering Supplement"),
    "descriptor": _keys(
        "Type FontName FontFamily FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight "
        "XHeight StemV StemH AvgWidth MaxWidth MissingWidth CharSet Lang",
        FontFile="data",
        FontFile2="data",
        FontFile3="data",
        CIDSet="data",
    ),
    "colour": {
        **_keys(
            "N Range WhitePoint BlackPoint Gamma Matrix Subtype FunctionType Domain C0 C1 Size BitsPerSample Order "
            "Encode Decode Bounds",
            Alternate="colour",
            Colorants="map colour",
            Functions="list function",
        ),
        **_PACKING,
    },
    "function": {
        **_keys(
            "FunctionType Domain Range C0 C1 N Size BitsPerSample Order Encode Decode Bounds",
            Functions="list function",
        ),
        **_PACKING,
    },
    "pattern": {
        **_keys(
            "Type PatternType PaintType TilingType BBox XStep YStep Matrix",
            Resources="resources",
            Shading="shading",
            ExtGState="state",
        ),
        **_PACKING,
    },
    "shading": {
        **_keys(
            "ShadingType Background BBox AntiAlias Coords Domain Extend Matrix BitsPerCoordinate BitsPerComponent "
            "BitsPerFlag Decode VerticesPerRow",
            ColorSpace="colour",
            Function="list function",
        ),
        **_PACKING,
    },
    "state": _keys(
        "Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK",
        Font="list font",
        SMask="mask",
        BG="function",
        BG2="function",
        UCR="function",
        UCR2="function",
        TR="list function",
        TR2="list function",
    ),
    "mask": _keys("Type S BC", G="drawing", TR="function"),
    "group": _keys("Type S I K", CS="colour"),
    "words": _keys("MCID ActualText Alt Lang E"),
}
