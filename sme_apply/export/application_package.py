"""The package of an application: its PDF and its attached documents, in the order of the notice's list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from sme_apply.drafts import Application, AttachedFile, with_files
from sme_apply.export.application import PAPER_LANGUAGE, application_document
from sme_apply.export.package import in_order, put_together
from sme_apply.export.package_contents import Attachment, Package, PackageRules
from sme_apply.sentences import sentences


def attached_files(attached: Sequence[Attachment]) -> tuple[AttachedFile, ...]:
    """Return documents that were taken in as the checklist sees them."""
    return tuple(
        AttachedFile(each.document, each.file_name, len(each.taken.pages), each.issued_on) for each in attached
    )


def application_package(
    application: Application,
    attached: Sequence[Attachment],
    rules: PackageRules,
    created: date,
    *,
    with_data: bool,
    cancel: Callable[[], bool] = lambda: False,
) -> tuple[Application, Package]:
    """Return an application with its attached documents at hand, and the files that are handed in.

    Args:
        application: the application as it stands.
        attached: its documents, in any order.
        rules: what the portal wants.
        created: the day that is printed on it.
        with_data: whether the application's PDF carries its data.
        cancel: asked now and then whether to stop.

    Raises:
        BadInput: if it cannot be brought under a limit.
        StoppedByUser: if ``cancel`` said so.
    """
    listed = tuple(document.id for document in application.track.documents)
    told = with_files(application, attached_files(attached), rules.most_file_bytes)
    package = put_together(
        application_document(told, sentences(PAPER_LANGUAGE), created, with_data=with_data),
        in_order(attached, listed),
        rules,
        company=told.company.name_ko or told.company.name_en or "",
        programme=told.programme.name.in_language(PAPER_LANGUAGE),
        cancel=cancel,
    )
    return told, package
