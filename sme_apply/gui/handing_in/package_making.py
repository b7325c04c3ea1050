"""Makes the package of the application at hand off the window's thread: whole and checked, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from sme_apply.gui.handing_in.package_choice import PackageChoice
from sme_apply.gui.keeping.long_work import LongWork
from sme_apply.gui.vault_door import Door
from sme_apply.terms import BadInput, Message, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.drafts import Application
    from sme_apply.export.package_contents import Attachment, Package
    from sme_apply.gui.session import Session
    from sme_apply.vault import Vault
    from sme_apply.vault.records import PaperRecord

_MAKING = "handing-package-making"


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package that was written.

    Args:
        folder: where it is.
        package: what is in it.
        final: whether its application stands without the mark of a draft.
    """

    folder: Path
    package: Package
    final: bool


@dataclass(frozen=True, slots=True)
class _Order:
    """Everything that a package is made of, so that what is typed meanwhile does not get into it."""

    application: Application
    files: tuple[PaperRecord, ...]
    contents: tuple[bytes, ...]
    choice: PackageChoice
    with_data: bool
    today: date
    folder: Path


class PackageMaking(QObject):
    """Makes one package at a time.

    Signals:
        made: it is written; carries a `MadePackage`.
        refused: it could not be made, and nothing was written; carries a message.
    """

    made = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.long = LongWork(session)
        session.door_changed.connect(self._door_changed)

    def make(self, folder: Path, *, with_data: bool) -> None:
        """Make the package in a folder; `made` or `refused` tells what came of it."""
        session, attaching = self._session, self._session.attaching
        application = attaching.application
        if application is None or self.long.under_way:
            return
        files, choice, today = attaching.files, attaching.choice, session.today()

        def read(vault: Vault) -> tuple[bytes, ...]:
            return tuple(vault.papers.content(each.id) for each in files)

        def begin(contents: tuple[bytes, ...]) -> None:
            order = _Order(application, files, contents, choice, with_data, today, folder)
            vault = session.vault

            def done(made: MadePackage) -> None:
                if session.vault is vault and shiboken6.isValid(self):
                    self.made.emit(made)

            self.long.begin(
                _MAKING, lambda told, stops: _made(order, told, stops), done, failed=self._failed, beside=True
            )

        session.autosave.save_now()
        session.with_vault(read, begin)

    def _failed(self, error: Exception) -> None:
        from sme_apply.export.documents import StoppedByUser

        if not shiboken6.isValid(self):
            return
        if isinstance(error, StoppedByUser):
            self.refused.emit(message("handing-package-stopped"))
        elif isinstance(error, SmeApplyError):
            self.refused.emit(error.message)
        else:
            self._session.say_error(error)

    def _door_changed(self) -> None:
        if self._session.door is not Door.OPEN:
            self.long.stop()


def _made(order: _Order, told: Callable[[int, int], None], stops: Callable[[], bool]) -> MadePackage:
    from sme_apply.export.application import PAPER_LANGUAGE
    from sme_apply.export.application_package import application_package
    from sme_apply.export.documents import StoppedByUser
    from sme_apply.export.handing_in import is_final
    from sme_apply.export.package_contents import PackageRules, Way
    from sme_apply.export.package_folder import write_package

    steps = len(order.files) + 2
    attached: list[Attachment] = []
    for done, (record, content) in enumerate(zip(order.files, order.contents, strict=True)):
        told(done, steps)
        attached.append(_taken(record, content, order.application, stops))
    told(steps - 2, steps)
    choice = order.choice
    rules = PackageRules(
        way=Way.SEPARATE if choice.separate else Way.MERGED,
        most_file_bytes=choice.most_file_bytes,
        most_bytes=choice.most_bytes,
    )
    application, package = application_package(
        order.application, attached, rules, order.today, with_data=order.with_data, cancel=stops
    )
    told(steps - 1, steps)
    if stops():
        raise StoppedByUser
    write_package(package, order.folder, order.today, PAPER_LANGUAGE)
    told(steps, steps)
    return MadePackage(order.folder, package, is_final(application))


def missing_files(application: Application, files: tuple[PaperRecord, ...]) -> tuple[Message, ...]:
    """Return the documents that the notice always wants uploaded and for which no file is attached."""
    there = {each.document for each in files}
    return tuple(
        message("handing-package-missing-one", document=each.name)
        for each in application.track.documents
        if each.required == "always" and each.way == "upload" and each.id not in there
    )


def _taken(record: PaperRecord, content: bytes, application: Application, stops: Callable[[], bool]) -> Attachment:
    from sme_apply.export.application import PAPER_LANGUAGE
    from sme_apply.export.documents import take_in
    from sme_apply.export.package_contents import Attachment

    names = {each.id: each.name.in_language(PAPER_LANGUAGE) for each in application.track.documents}
    name = names.get(record.document, record.name)
    try:
        taken = take_in(content, cancel=stops)
    except BadInput as problem:
        raise BadInput(
            message("package-paper-refused", paper=name, file=record.name, problem=problem.message)
        ) from problem
    return Attachment(record.document, name, record.name, content, taken, record.issued_on)
