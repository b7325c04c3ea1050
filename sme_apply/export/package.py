"""Puts together what is handed in (제출 묶음): the application and its papers, within the limits of a portal."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO

from sme_apply.export.content import Document
from sme_apply.export.documents import DENSITIES, smaller
from sme_apply.export.merged_file import merged
from sme_apply.export.package_contents import (
    MEGABYTE,
    Attachment,
    Package,
    PackagedFile,
    PackagedPaper,
    PackageRules,
    Way,
)
from sme_apply.export.package_names import check_pattern, file_name
from sme_apply.export.pdf import write_pdf
from sme_apply.terms import BadInput, Message, message

__all__ = [
    "MEGABYTE",
    "Attachment",
    "Package",
    "PackageRules",
    "PackagedFile",
    "PackagedPaper",
    "Way",
    "in_order",
    "put_together",
]

_MOST_PARTS = 99


def in_order(attached: Sequence[Attachment], listed: Sequence[str]) -> tuple[Attachment, ...]:
    """Return papers in the order of the notice's list; several for one entry in the order in which they were given."""
    places = {id: place for place, id in enumerate(listed)}
    return tuple(sorted(attached, key=lambda each: places.get(each.document, len(places))))


def put_together(
    document: Document,
    attached: Sequence[Attachment],
    rules: PackageRules,
    *,
    company: str,
    programme: str,
    cancel: Callable[[], bool] = lambda: False,
) -> Package:
    """Return the files that are handed in.

    Pictures become coarser only where a limit asks for it: to 200 dots per inch, then to 150. What is too large even
    then is divided between papers, then between pages. The application's own file is never changed.

    Args:
        document: the application, ready to be printed.
        attached: papers in their order.
        rules: what the portal wants.
        company, programme: for the names of the files.
        cancel: asked now and then whether to stop.

    Raises:
        BadInput: if it cannot be brought under a limit; the message names the paper or the sizes.
        StoppedByUser: if ``cancel`` said so.
    """
    check_pattern(rules.pattern)
    # What no font covers is told here, before anything is put together; names of files may be printed as codes.
    own = write_pdf(document)
    files: tuple[PackagedFile, ...] = ()
    for density in (None, *DENSITIES):
        finer = attached if density is None else [_coarser(each, density, cancel) for each in attached]
        last = density == DENSITIES[-1]
        names = {"company": company, "programme": programme}
        making = _Making(document, own, finer, rules, names, divide=last)
        files = making.files()
        if not making.too_large and _within(files, rules.most_bytes):
            kept = frozenset(paper.source_sha256 for file in files for paper in file.papers if paper.as_it_was)
            return Package(files, tuple(_notes(attached, kept)))
        if not attached:
            break
    raise BadInput(_why_too_large(files, rules))


def _coarser(paper: Attachment, density: int, cancel: Callable[[], bool]) -> Attachment:
    pages = smaller(paper.taken.pages, density, cancel=cancel)
    return replace(paper, taken=replace(paper.taken, pages=pages))


def _within(files: Sequence[PackagedFile], most: int | None) -> bool:
    return most is None or sum(len(file.data) for file in files) <= most


def _why_too_large(files: Sequence[PackagedFile], rules: PackageRules) -> Message:
    largest = max(files, key=lambda each: len(each.data))
    if rules.most_file_bytes is not None and len(largest.data) > rules.most_file_bytes:
        most, size = rules.most_file_bytes, len(largest.data)
        named = largest.papers[0].name
        return message("package-file-too-large", paper=named, size=_megabytes(size), most=_megabytes(most))
    size = sum(len(file.data) for file in files)
    return message("package-too-large", size=_megabytes(size), most=_megabytes(rules.most_bytes or 0))


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f}"


def _notes(attached: Sequence[Attachment], kept: frozenset[str]) -> list[tuple[str, Message]]:
    """Return what became of each paper; of one that stays as it is nothing became different."""
    return [(paper.name, note) for paper in attached if paper.taken.sha256 not in kept for note in paper.taken.notes]


class _Making:
    """The files of one package at one density of pictures."""

    def __init__(
        self,
        document: Document,
        own: bytes,
        attached: Sequence[Attachment],
        rules: PackageRules,
        names: dict[str, str],
        divide: bool,
    ) -> None:
        self._document, self._own, self._attached = document, own, attached
        self._rules, self._names, self._used = rules, names, set[str]()
        self._name = document.cover.title if document.cover else document.title
        self._divide = divide
        self.too_large = False

    def files(self) -> tuple[PackagedFile, ...]:
        """Return them; afterwards ``too_large`` says whether one of them is over its limit."""
        files = self._merged_files() if self._rules.way is Way.MERGED else self._separate_files()
        self.too_large = any(not self._fits(file.data) for file in files)
        return tuple(files)

    def _fits(self, data: bytes) -> bool:
        return self._rules.most_file_bytes is None or len(data) <= self._rules.most_file_bytes

    def _merged_files(self) -> list[PackagedFile]:
        parts = [self._attached] if not self._divide else self._parts()
        datas = [self._part(part, number) for number, part in enumerate(parts)]
        return [
            self._file(data, self._name, 0, papers, (number, len(datas)) if len(datas) > 1 else None)
            for number, (data, papers) in enumerate(datas, 1)
        ]

    def _part(self, papers: Sequence[Attachment], place: int) -> tuple[bytes, tuple[PackagedPaper, ...]]:
        before = 1 + sum(1 for each in self._attached if papers and self._place(each) < self._place(papers[0]))
        document = self._document
        if place:
            document = replace(document, cover=None, blocks=(), data=None)
        told = [_packaged(each) for each in papers]
        if not place:
            told.insert(0, self._own_paper())
        data = merged(document, papers, before) if papers else self._own
        return data, tuple(told)

    def _place(self, paper: Attachment) -> int:
        return next(place for place, each in enumerate(self._attached) if each.taken.sha256 == paper.taken.sha256)

    def _parts(self) -> list[list[Attachment]]:
        """Divide papers, and pages of a paper that is too large alone, over as few files as their order allows."""
        parts: list[list[Attachment]] = [[]]
        for paper in self._attached:
            for piece in self._pieces(paper):
                tried = [*parts[-1], piece]
                if not self._fits(self._part(tried, len(parts) - 1)[0]) and (parts[-1] or len(parts) == 1):
                    parts.append([piece])
                else:
                    parts[-1] = tried
        if len(parts) > _MOST_PARTS:
            raise BadInput(message("package-too-many-parts", count=len(parts), most=_MOST_PARTS))
        return parts

    def _pieces(self, paper: Attachment) -> list[Attachment]:
        alone, _ = self._part([paper], 1)
        if self._fits(alone) or paper.taken.page_count == 1:
            return [paper]
        return [piece for half in _halves(paper) for piece in self._pieces(half)]

    def _separate_files(self) -> list[PackagedFile]:
        files = [self._file(self._own, self._name, 0, (self._own_paper(),), None)]
        for number, paper in enumerate(self._attached, 1):
            # A signature, a layer or what its owner allows only to be printed is kept by the file as it was given.
            as_it_was = bool(paper.taken.notes) and paper.taken.may_stay and self._fits(paper.content)
            if as_it_was:
                files.append(self._file(paper.content, paper.name, number, (_packaged(paper, True),), None))
                continue
            pieces = self._small_pieces(paper) if self._divide else [paper]
            for place, piece in enumerate(pieces, 1):
                part = (place, len(pieces)) if len(pieces) > 1 else None
                files.append(self._file(piece.taken.pages, paper.name, number, (_packaged(piece),), part))
        return files

    def _small_pieces(self, paper: Attachment) -> list[Attachment]:
        if self._fits(paper.taken.pages) or paper.taken.page_count == 1:
            return [paper]
        return [piece for half in _halves(paper) for piece in self._small_pieces(half)]

    def _own_paper(self) -> PackagedPaper:
        return PackagedPaper("", self._name, "", "", 0)

    def _file(
        self, data: bytes, name: str, number: int, papers: tuple[PackagedPaper, ...], part: tuple[int, int] | None
    ) -> PackagedFile:
        values = self._names | {"document": name, "number": f"{number:02d}"}
        named = file_name(self._rules.pattern, values, part=part, ending="pdf")
        again = 1
        while named.casefold() in self._used:
            again += 1
            named = file_name(self._rules.pattern, values, part=part, again=again, ending="pdf")
        self._used.add(named.casefold())
        return PackagedFile(named, data, hashlib.sha256(data).hexdigest(), papers)


def _packaged(paper: Attachment, as_it_was: bool = False) -> PackagedPaper:
    return PackagedPaper(
        paper.document, paper.name, paper.file_name, paper.taken.sha256, paper.taken.page_count, as_it_was
    )


def _halves(paper: Attachment) -> tuple[Attachment, Attachment]:
    middle = paper.taken.page_count // 2
    return _pages(paper, 0, middle), _pages(paper, middle, paper.taken.page_count)


def _pages(paper: Attachment, first: int, end: int) -> Attachment:
    import pikepdf

    out = BytesIO()
    with pikepdf.open(BytesIO(paper.taken.pages)) as whole, pikepdf.new() as some:
        for page in whole.pages[first:end]:
            some.pages.append(page)
        some.save(out, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return replace(paper, taken=replace(paper.taken, pages=out.getvalue(), page_count=end - first))
