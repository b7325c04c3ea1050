"""The one stylesheet of the window, made from colours and scale."""

from __future__ import annotations

from sme_apply.gui.theme.fonts import family_list
from sme_apply.gui.theme.theme import Theme


def stylesheet(theme: Theme) -> str:
    """Return the stylesheet of a look.

    Widgets say what they are through properties: ``role`` for text and frames, ``kind`` for buttons and
    ``tone`` (good, bad, warn, quiet, accent) for how something stands.
    """
    return "\n".join((_ground(theme), _text(theme), _frames(theme), _buttons(theme), _fields(theme), _lists(theme)))


def _ground(theme: Theme) -> str:
    c, s = theme.colours, theme.scale
    return f"""
QWidget {{ font-family: {family_list()}; font-size: {s.body}px; color: {c.ink}; }}
QMainWindow, QDialog, QWidget[role="canvas"] {{ background: {c.canvas}; }}
QWidget[role="what-if"] {{ background: {c.warn_soft}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QToolTip {{ background: {c.ink}; color: {c.surface}; border: none; padding: {s.space(1.5)}px {s.space(2)}px; }}
QScrollBar:vertical {{ background: transparent; width: {s.length(9)}px; margin: 1px; }}
QScrollBar:horizontal {{ background: transparent; height: {s.length(9)}px; margin: 1px; }}
QScrollBar::handle {{ background: {c.scroll}; border-radius: 3px; min-height: {s.length(32)}px; }}
QScrollBar::handle:hover {{ background: {c.ink_faint}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
  height: 0; width: 0; }}
QSplitter::handle {{ background: transparent; }}
"""


def _text(theme: Theme) -> str:
    c, s = theme.colours, theme.scale
    tones = "".join(
        f'QLabel[tone="{tone}"] {{ color: {colour}; }}\n'
        for tone, colour in (
            ("good", c.good),
            ("bad", c.bad),
            ("warn", c.warn),
            ("accent", c.accent),
            ("quiet", c.ink_faint),
        )
    )
    badges = "".join(
        f'QLabel[role="badge"][tone="{tone}"] {{ background: {behind}; color: {colour}; }}\n'
        for tone, behind, colour in (
            ("good", c.good_soft, c.good),
            ("bad", c.bad_soft, c.bad),
            ("warn", c.warn_soft, c.warn),
            ("accent", c.accent_soft, c.accent),
            ("quiet", c.sunken, c.ink_soft),
        )
    )
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {s.title}px; font-weight: 700; letter-spacing: -0.3px; }}
QLabel[role="heading"] {{ font-size: {s.heading}px; font-weight: 700; }}
QLabel[role="lead"] {{ font-size: {s.lead}px; font-weight: 500; }}
QLabel[role="figure"] {{ font-size: {s.figure}px; font-weight: 700; }}
QLabel[role="label"] {{ font-weight: 500; }}
QLabel[role="soft"] {{ color: {c.ink_soft}; }}
QLabel[role="note"] {{ color: {c.ink_faint}; font-size: {s.small}px; }}
QLabel[role="error"] {{ color: {c.bad}; font-size: {s.small}px; }}
{tones}
QLabel[role="badge"] {{ border-radius: {s.length(5)}px; padding: {s.length(2)}px {s.length(8)}px;
  font-size: {s.small}px; font-weight: 500; }}
{badges}
"""


def _frames(theme: Theme) -> str:
    c, s = theme.colours, theme.scale
    tones = "".join(
        f'QFrame[role="note-box"][tone="{tone}"] {{ background: {behind}; }}\n'
        for tone, behind in (
            ("good", c.good_soft),
            ("bad", c.bad_soft),
            ("warn", c.warn_soft),
            ("accent", c.accent_soft),
            ("quiet", c.sunken),
        )
    )
    return f"""
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {s.length(10)}px; }}
QFrame[role="plain"] {{ background: transparent; border: none; }}
QFrame[role="card"][chosen="true"] {{ border: 2px solid {c.accent}; }}
QFrame[role="card"][live="true"]:hover {{ border-color: {c.control}; }}
QFrame[role="card"][live="true"]:focus {{ border: 2px solid {c.focus}; }}
QFrame[role="side"] {{ background: {c.surface}; border: none; border-right: 1px solid {c.line}; }}
QFrame[role="bar"] {{ background: {c.surface}; border: none; border-bottom: 1px solid {c.line}; }}
QFrame[role="rule"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="note-box"] {{ border: none; border-radius: {s.length(8)}px; }}
QFrame[role="toast"] {{ background: {c.ink}; border-radius: {s.length(8)}px; }}
QFrame[role="toast"] QLabel {{ color: {c.surface}; }}
QFrame[role="toast"] QPushButton {{ color: {c.surface}; background: transparent; border: 1px solid {c.surface};
  font-weight: 700; }}
{tones}
QProgressBar {{ background: {c.hover}; border: none; border-radius: {s.length(3)}px; max-height: {s.length(6)}px;
  min-height: {s.length(6)}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {s.length(3)}px; }}
"""


def _buttons(theme: Theme) -> str:
    c, s = theme.colours, theme.scale
    return f"""
QPushButton, QToolButton {{ background: {c.surface}; border: 1px solid {c.control}; border-radius: {s.length(7)}px;
  padding: {s.length(6)}px {s.length(14)}px; font-weight: 500; min-height: {s.length(20)}px; }}
QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.focus}; padding: {s.length(5)}px {s.length(13)}px;
  outline: none; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.ink_faint}; border-color: {c.line}; background: {c.sunken}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
  font-weight: 700; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_strong}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.sunken}; color: {c.ink_faint}; border-color: {c.line}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent;
  color: {c.ink_soft};
  padding: {s.length(5)}px {s.length(9)}px; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {c.hover}; color: {c.ink}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border: 2px solid {c.focus};
  padding: {s.length(4)}px {s.length(8)}px; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
  padding: {s.length(2)}px {s.length(4)}px; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {c.focus}; padding: {s.length(1)}px {s.length(3)}px; }}
QPushButton[kind="place"] {{ background: transparent; border: 1px solid transparent; text-align: left;
  color: {c.ink_soft};
  padding: {s.length(8)}px {s.length(12)}px; }}
QPushButton[kind="place"]:hover {{ background: {c.hover}; color: {c.ink}; }}
QPushButton[kind="place"]:checked {{ background: {c.accent_soft}; color: {c.accent}; font-weight: 700; }}
QPushButton[kind="place"]:focus {{ border: 2px solid {c.focus}; padding: {s.length(7)}px {s.length(11)}px; }}
QPushButton[kind="place"]:disabled {{ color: {c.ink_faint}; background: transparent; border-color: transparent; }}
QPushButton[kind="day"] {{ background: {c.sunken}; border: 1px solid {c.line}; font-size: {s.small}px;
  padding: {s.length(4)}px {s.length(4)}px; }}
QPushButton[kind="day"][tone="warn"] {{ background: {c.warn_soft}; color: {c.warn}; border-color: {c.warn}; }}
QPushButton[kind="day"][tone="bad"] {{ background: {c.bad_soft}; color: {c.bad}; border-color: {c.bad}; }}
QPushButton[kind="day"][tone="quiet"] {{ background: {c.accent_soft}; color: {c.accent};
  border-color: {c.accent}; }}
QPushButton[kind="day"]:focus {{ border: 2px solid {c.focus}; padding: {s.length(3)}px {s.length(3)}px; }}
QPushButton[kind="answer"] {{ border-radius: {s.length(7)}px; padding: {s.length(6)}px {s.length(14)}px;
  color: {c.ink_soft}; }}
QPushButton[kind="answer"]:checked {{ background: {c.accent_soft}; color: {c.accent}; border: 1px solid {c.accent};
  font-weight: 700; }}
QPushButton[kind="answer"]:focus {{ border: 2px solid {c.focus}; padding: {s.length(5)}px {s.length(13)}px; }}
"""


def _fields(theme: Theme) -> str:
    c, s = theme.colours, theme.scale
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{ background: {c.surface}; border: 1px solid {c.control};
  border-radius: {s.length(7)}px;
  padding: {s.length(6)}px {s.length(10)}px; min-height: {s.length(20)}px;
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover {{ border-color: {c.ink_faint}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {c.focus};
  padding: {s.length(5)}px {s.length(9)}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {c.bad};
  padding: {s.length(5)}px {s.length(9)}px; }}
QLineEdit[linked="true"], QPlainTextEdit[linked="true"] {{ background: {c.sunken}; }}
QLineEdit > QToolButton {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QLineEdit:read-only {{ background: {c.sunken}; color: {c.ink_soft}; }}
QLineEdit[cell="true"] {{ border-radius: {s.length(4)}px; padding: {s.length(4)}px {s.length(5)}px;
  font-size: {s.cell}px; min-width: {s.length(88)}px; }}
QLineEdit[cell="true"]:focus, QLineEdit[cell="true"][wrong="true"] {{ padding: {s.length(3)}px {s.length(4)}px; }}
QComboBox::drop-down {{ border: none; width: {s.length(26)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.control};
  padding: {s.length(4)}px; outline: none;
  selection-background-color: {c.accent_soft}; selection-color: {c.accent}; }}
"""


def _lists(theme: Theme) -> str:
    c, s = theme.colours, theme.scale
    return f"""
QListView, QListWidget {{ background: transparent; border: none; outline: none; }}
QListWidget::item {{ border-radius: {s.length(7)}px; padding: {s.length(8)}px; }}
QListWidget::item:hover {{ background: {c.hover}; }}
QListView[role="entries"]::item {{ border-radius: {s.length(7)}px; padding: 0 {s.length(6)}px; }}
QListView[role="entries"]::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QListWidget::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QTableView {{ background: {c.surface}; border: 1px solid {c.line}; gridline-color: {c.line}; outline: none;
  selection-background-color: {c.accent_soft}; selection-color: {c.accent}; }}
QTableView::item {{ padding: 0 {s.length(6)}px; }}
QHeaderView {{ background: {c.sunken}; border: none; }}
QHeaderView::section {{ background: {c.sunken}; color: {c.ink_soft}; border: none; border-right: 1px solid {c.line};
  border-bottom: 1px solid {c.line}; padding: {s.length(4)}px {s.length(6)}px; font-weight: 500; }}
QTableCornerButton::section {{ background: {c.sunken}; border: none; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.control}; border-radius: {s.length(8)}px;
  padding: {s.length(5)}px; }}
QMenu::item {{ padding: {s.length(7)}px {s.length(22)}px; border-radius: {s.length(5)}px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {s.length(4)}px; }}
QLabel[role="head-cell"] {{ background: {c.sunken}; color: {c.ink_soft}; font-size: {s.small}px; font-weight: 500;
  padding: {s.length(7)}px {s.length(9)}px; }}
QLabel[role="row-cell"] {{ padding: {s.length(5)}px {s.length(9)}px; color: {c.ink_soft}; }}
QLabel[role="sum-cell"] {{ padding: {s.length(5)}px {s.length(9)}px; font-weight: 700; }}
QFrame[role="grid"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {s.length(8)}px; }}
"""
