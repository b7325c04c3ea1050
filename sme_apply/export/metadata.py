"""What the file says about itself: XMP for PDF/A-3a and PDF/UA-1, and dates as PDF writes them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from xml.sax.saxutils import escape

KOREAN_TIME = timezone(timedelta(hours=9))
APPLICATION = "SME Apply"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}{subject}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:MetadataDate>{moment}</xmp:MetadataDate>
<xmp:CreatorTool>{application}</xmp:CreatorTool>
<pdf:Producer>{application}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates which part of ISO 14289 the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def moment_of(created: date) -> datetime:
    """Return the moment a document is dated: midnight in Korea for a day, Korean time where no zone is told."""
    if not isinstance(created, datetime):
        created = datetime.combine(created, time())
    moment = created if created.tzinfo else created.replace(tzinfo=KOREAN_TIME)
    return moment.replace(microsecond=0)


def _zone(moment: datetime) -> str:
    minutes = int((moment.utcoffset() or timedelta()).total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def pdf_date(moment: datetime) -> str:
    """Return a moment as PDF writes it, such as ``D:20250108000000+09'00'``."""
    return f"D:{moment.year:04d}{moment:%m%d%H%M%S}{_zone(moment).replace(':', chr(39))}'"


def xmp(title: str, author: str, subject: str, language: str, created: datetime) -> bytes:
    """Return the XMP packet; all texts must be printable."""
    moment = f"{created.year:04d}-{created.month:02d}-{created.day:02d}T{created:%H:%M:%S}{_zone(created)}"
    authors = f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>\n" if author else ""
    told = '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>\n'
    packet = _XMP.format(
        title=escape(title),
        author=authors,
        subject=told.format(escape(subject)) if subject else "",
        language=language,
        moment=moment,
        application=APPLICATION,
    )
    # The packet stays readable in the file, where careless programs take these words for the end of it.
    return packet.replace("endstream", "end&#115;tream").replace("endobj", "end&#111;bj").encode()
