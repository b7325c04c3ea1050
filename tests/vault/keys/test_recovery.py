"""A recovery code survives being written on paper and typed again, and says where it was mistyped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.terms import BadInput
from sme_apply.vault.keys.recovery import GROUPS, RecoveryCode, new_recovery_code, read_recovery_code

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
codes = st.text(ALPHABET, min_size=28, max_size=28).map(RecoveryCode)


def problem(typed: str) -> tuple[str, str]:
    with pytest.raises(BadInput) as refused:
        read_recovery_code(typed)
    said = refused.value.message
    return said.key, str(said.values.get("groups", said.values.get("count")))


def test_a_new_code_has_140_random_bits_in_seven_groups_and_never_repeats() -> None:
    made = [new_recovery_code() for _ in range(200)]
    assert len({code.letters for code in made}) == 200
    assert all(len(code.letters) == 28 and set(code.letters) <= set(ALPHABET) for code in made)
    assert all([len(group) for group in code.groups] == [5] * GROUPS for code in made)
    # Every letter of the alphabet turns up among 5,600, unless the choice were not even.
    assert set("".join(code.letters for code in made)) == set(ALPHABET)


def test_a_code_does_not_show_itself_by_accident() -> None:
    code = new_recovery_code()
    assert code.letters not in f"{code!r} {code} {[code]}"


@given(codes)
def test_what_is_written_down_is_read_again(code: RecoveryCode) -> None:
    assert read_recovery_code(code.written) == code


@given(codes, st.data())
def test_it_may_be_typed_in_any_plain_way(code: RecoveryCode, data: st.DataObject) -> None:
    typed = code.written.lower() if data.draw(st.booleans()) else code.written
    alike = {"0": "0Oo", "1": "1IilL"}
    typed = "".join(data.draw(st.sampled_from(alike.get(letter, letter))) for letter in typed)
    typed = typed.replace("-", data.draw(st.sampled_from(["", " ", "-", " - ", "\u2013", "\n", "_", "."])))
    assert read_recovery_code(f" {typed}\t") == code


def test_full_width_letters_of_a_korean_keyboard_are_read() -> None:
    code = RecoveryCode("0123456789ABCDEFGHJKMNPQRSTV")
    assert read_recovery_code("".join(chr(ord(letter) + 0xFEE0) for letter in code.written)) == code


@given(codes, st.integers(0, 34), st.sampled_from(ALPHABET))
def test_any_one_wrong_letter_is_told_with_its_group(code: RecoveryCode, place: int, letter: str) -> None:
    plain = "".join(code.groups)
    if plain[place] != letter:
        typed = plain[:place] + letter + plain[place + 1 :]
        assert problem(typed) == ("vault-recovery-typing", str(place // 5 + 1))


@given(codes, st.integers(0, 33), st.integers(1, 4))
def test_any_two_letters_of_a_group_that_changed_places_are_told(code: RecoveryCode, place: int, apart: int) -> None:
    letters = list("".join(code.groups))
    other = min(place + apart, place // 5 * 5 + 4)
    if letters[place] != letters[other]:
        letters[place], letters[other] = letters[other], letters[place]
        assert problem("".join(letters)) == ("vault-recovery-typing", str(place // 5 + 1))


@given(codes, st.permutations(range(GROUPS)))
def test_groups_in_another_order_are_told(code: RecoveryCode, order: list[int]) -> None:
    moved = [str(place + 1) for place, origin in enumerate(order) if place != origin]
    if moved:
        assert problem("-".join(code.groups[number] for number in order)) == (
            "vault-recovery-typing",
            ", ".join(moved),
        )


@pytest.mark.parametrize(("typed", "count"), [("", "0"), ("ABCDE", "5"), ("A" * 34, "34"), ("A" * 36, "36")])
def test_too_few_and_too_many_letters_are_counted(typed: str, count: str) -> None:
    assert problem(typed) == ("vault-recovery-length", count)


@pytest.mark.parametrize("letter", ["U", "가", "é", "∅"])
def test_a_letter_that_no_code_has_is_a_mistyped_group(letter: str) -> None:
    plain = "".join(RecoveryCode("0" * 28).groups)
    assert problem(plain[:7] + letter + plain[8:]) == ("vault-recovery-typing", "2")


@given(st.text(max_size=80))
def test_whatever_is_typed_is_a_code_or_a_clear_word(typed: str) -> None:
    said = "a code"
    try:
        code = read_recovery_code(typed)
    except BadInput as refused:
        said = refused.message.key
    else:
        assert len(code.letters) == 28
    assert said in ("a code", "vault-recovery-length", "vault-recovery-typing")
