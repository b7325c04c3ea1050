"""Waits for an answer, but never without end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

Answer = TypeVar("Answer")


def answered_within(seconds: float, question: Callable[[], Answer]) -> Answer:
    """Return the answer to a question, or raise what asking it raised.

    A question that is still open afterwards is left to a thread that ends with the program and delays nothing.

    Raises:
        TimeoutError: if there is no answer after so many seconds.
    """
    answer: Future[Answer] = Future()

    def ask() -> None:
        try:
            answer.set_result(question())
        except BaseException as error:
            answer.set_exception(error)

    threading.Thread(target=ask, name="question to a keyring", daemon=True).start()
    return answer.result(timeout=seconds)
