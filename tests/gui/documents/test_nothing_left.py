"""After locking nothing of an attached file is left in the window: no name, no picture, no page."""

from __future__ import annotations

import gc
from pathlib import Path

from sme_apply.gui.documents.looking import Look
from tests.gui import test_locking
from tests.gui.conftest import Desk, wait_until
from tests.gui.documents.conftest import GAON, attach, documents_page, drop, pdf_file
from tests.gui.handing_in.conftest import export_page


def attach_marked(desk: Desk, folder: Path) -> None:
    """Attach, remove, take back, look at and package a file whose name is marked; another one is refused."""
    page, attaching = documents_page(desk), desk.session.attaching
    id = attach(desk, page, "plan", pdf_file(folder / f"{test_locking.MARKER}.pdf"))
    refused = folder / f"{test_locking.MARKER} refused.pdf"
    refused.write_bytes(b"nothing")
    drop(page.row_of("tax_clearance"), refused)
    wait_until(lambda: bool(attaching.refusals), "the refusal")
    attaching.remove(id)
    wait_until(lambda: not attaching.files, "the removal")
    attaching.take_back()
    wait_until(lambda: bool(attaching.files), "the file")
    viewer = page.open_file(attaching.files[0].id)
    assert viewer is not None
    wait_until(lambda: viewer.has_picture, "the page")
    export_page(desk).show_package()


def test_names_pictures_and_contents_of_files_go_when_the_vault_is_locked(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    # Earlier tests of the same run may have left some.
    known = {id(each) for each in gc.get_objects() if isinstance(each, Look)}
    desk.with_company(samples / GAON).with_draft()
    attach_marked(desk, tmp_path)
    assert test_locking.texts_with_marker()
    desk.window.lock()
    wait_until(lambda: not desk.session.work.under_way, "the closing of the vault")
    test_locking.let_go()
    test_locking.let_go()
    assert test_locking.texts_with_marker() == []
    left = test_locking.objects_with_marker()
    assert left == [], [(type(each), [type(owner) for owner in gc.get_referrers(each)][:4]) for each in left][:5]
    assert [each for each in gc.get_objects() if isinstance(each, Look) and id(each) not in known] == []
