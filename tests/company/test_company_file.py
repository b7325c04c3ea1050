"""Reading and writing the company file."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.company import Company, dump_company, parse_company
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput

Build = Callable[..., Company]
HEAD = {"format": "sme-apply/company", "version": 1}


def file_of(**told: Any) -> bytes:
    """Return a company file with some facts."""
    return json.dumps({**HEAD, **told}, ensure_ascii=False).encode()


def refusal(data: bytes) -> BadInput:
    """Return why a file is refused, after both languages could say it."""
    with pytest.raises(BadInput) as caught:
        parse_company(data)
    assert caught.value.exit_code == 3
    for language in LANGUAGES:
        said = sentences(language).say(caught.value.message)
        said.encode("utf-8")
    return caught.value


def key_of(data: bytes) -> str:
    """Return the key of the message with which a file is refused."""
    return refusal(data).message.key


@pytest.mark.parametrize("name", ["gaon-machinery", "dodam-cosmetics", "seohae-steel"])
def test_a_file_written_back_reads_as_the_same_company(samples: Path, name: str) -> None:
    company = parse_company((samples / f"{name}.json").read_bytes())
    written = dump_company(company)
    assert parse_company(written) == company
    assert hash(parse_company(written)) == hash(company)
    assert dump_company(parse_company(written)) == written


def test_what_is_not_told_is_left_out_and_what_is_told_to_be_none_stays() -> None:
    told: dict[str, Any] = {
        "designations": [],
        "support_history": [],
        "products": None,
        "name_en": None,
        "representative": {},
    }
    written = json.loads(dump_company(parse_company(file_of(**told))))
    assert written == {**HEAD, "designations": [], "support_history": []}


def test_shares_keep_their_decimals() -> None:
    written = json.loads(dump_company(parse_company(file_of(industries=[{"ksic": "C29", "sales_share": 0.82}]))))
    assert written["industries"] == [{"ksic": "C29", "sales_share": 0.82}]


def test_a_byte_order_mark_is_accepted() -> None:
    assert parse_company(b"\xef\xbb\xbf" + file_of(name_ko="가온")).name_ko == "가온"


def test_loose_jamo_become_syllables() -> None:
    assert parse_company(file_of(name_ko=unicodedata.normalize("NFD", "가온기계"))).name_ko == "가온기계"


def test_blank_text_is_untold() -> None:
    assert parse_company(file_of(name_ko="   ")).name_ko is None


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "company-file-empty"),
        (b" \n\t", "company-file-empty"),
        (b"\xef\xbb\xbf", "company-file-empty"),
        (b'{"format": "\xff"}', "company-file-not-utf8"),
        (b'{"format": ', "company-file-broken"),
        (b"{]", "company-file-broken"),
        (b"{'a': 1}", "company-file-broken"),
        (b'{"a": NaN}', "company-file-not-a-number"),
        (b'{"a": -Infinity}', "company-file-not-a-number"),
        (b'{"a": [NaNx', "company-file-not-a-number"),
        (b'{"a": 1, "a": 2}}}}', "company-key-twice"),
        (b'{"a": ' + b"9" * 5000 + b"}", "company-file-number-too-long"),
        (b'{"a": 0.' + b"9" * 5000 + b"}", "company-file-number-too-long"),
        (b"[" * 200_000, "company-file-too-deep"),
        (b" " * 5_000_001, "company-file-too-large"),
        (b"[]", "company-file-not-a-company"),
        (b"7", "company-file-not-a-company"),
        (b"{}", "company-file-not-a-company"),
        (b'{"format": "other", "version": 1}', "company-file-not-a-company"),
        (b'{"formt": "sme-apply/company", "version": 1}', "company-unknown-key-near"),
        (b'{"format": "sme-apply/company"}', "company-file-no-version"),
        (b'{"format": "sme-apply/company", "version": "1"}', "company-file-no-version"),
        (b'{"format": "sme-apply/company", "version": true}', "company-file-no-version"),
        (b'{"format": "sme-apply/company", "version": 2}', "company-file-newer"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_one_message(data: bytes, key: str) -> None:
    assert key_of(data) == key


def test_brackets_within_text_are_not_nesting() -> None:
    assert parse_company(file_of(name_ko="[" * 100 + '"\\{')).name_ko == "[" * 100 + '"\\{'


def test_a_file_of_the_largest_size_is_read() -> None:
    data = file_of(name_ko="가온")
    assert parse_company(data + b" " * (5_000_000 - len(data))).name_ko == "가온"


def test_an_unknown_key_is_named_with_its_place_and_the_nearest_known_key() -> None:
    data = b'{"format": "sme-apply/company",\n "version": 1,\n "fiscal_years": [{"year": 2024,\n   "sale_krw": 1}]}'
    values = refusal(data).message.values
    assert values["path"] == "fiscal_years[1].sale_krw"
    assert values["nearest"] == "sales_krw"
    assert sentences("en").written(values["place"]) == "Line 4, column 4"


def test_an_unknown_key_without_a_near_one_names_known_keys() -> None:
    refused = refusal(file_of(representative={"zzzzzz": 1})).message
    assert refused.key == "company-unknown-key"
    assert refused.values["choices"] == ("name", "mobile", "email")


def test_the_first_mistake_in_the_file_is_the_one_told() -> None:
    data = b'{"format": "sme-apply/company", "version": 1,\n"website": "a b",\n"name_ko": 7}'
    assert refusal(data).message.key == "company-website-form"


def test_a_key_that_stands_twice_is_placed_where_it_stands_again() -> None:
    refused = refusal(b'{"x": {"b": [1, {"c": 1}],\n "b": 2}}').message
    assert (refused.key, refused.values["path"]) == ("company-key-twice", "x.b")
    assert sentences("en").written(refused.values["place"]) == "Line 2, column 2"


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ({"name_ko": 7}, "company-not-text"),
        ({"name_ko": "a\x00b"}, "company-unwritable-character"),
        ({"name_ko": "a\nb"}, "company-unwritable-character"),
        ({"name_ko": "가" * 301}, "company-text-too-long"),
        ({"legal_form": "corporate"}, "company-not-a-choice-near"),
        ({"legal_form": "ㅇ"}, "company-not-a-choice"),
        ({"established_on": "2024-02-30"}, "company-not-a-day"),
        ({"established_on": "20240201"}, "company-not-a-day"),
        ({"established_on": "1899-12-31"}, "company-out-of-range"),
        ({"fiscal_years": {}}, "company-not-a-list"),
        ({"fiscal_years": [7]}, "company-not-a-group"),
        ({"fiscal_years": [{"sales_krw": 1}]}, "company-year-missing"),
        ({"fiscal_years": [{"year": None}]}, "company-year-missing"),
        ({"fiscal_years": [{"year": 2024}, {"year": 2024}]}, "company-year-twice"),
        ({"fiscal_years": [{"year": 2024, "sales_krw": -1}]}, "company-out-of-range"),
        ({"fiscal_years": [{"year": 2024, "sales_krw": 10**16 + 1}]}, "company-out-of-range"),
        ({"fiscal_years": [{"year": 2024, "sales_krw": 1.0}]}, "company-not-whole"),
        ({"fiscal_years": [{"year": 2024, "sales_krw": True}]}, "company-not-whole"),
        ({"fiscal_years": [{"year": 2024, "sales_krw": "1"}]}, "company-not-whole"),
        ({"fiscal_years": [{"year": 2024, "months": 13}]}, "company-out-of-range"),
        ({"employees": {"by_year": {"24": 3}}}, "company-not-a-year"),
        ({"employees": {"by_year": {"2024": "3"}}}, "company-not-a-number"),
        ({"employees": {"regular_average_last_year": 3.123}}, "company-too-many-places"),
        ({"monthly_sales": {"2024-13": 3}}, "company-not-a-month"),
        ({"monthly_sales": []}, "company-not-a-group"),
        ({"exports": [{"year": 2024, "by_country": {"VNM": 1}}]}, "company-not-a-country"),
        ({"main_export_countries": {"now": ["VN", "TH", "IN", "US"]}}, "company-too-many"),
        ({"designations": ["venture", "inobiz"]}, "company-not-a-choice-near"),
        ({"declarations": {"national_tax_arrears": "no"}}, "company-not-yes-no"),
        ({"declarations": {"national_tax_arrears": 0}}, "company-not-yes-no"),
        ({"industries": [{"ksic": "29"}]}, "company-ksic-form"),
        ({"industries": [{"ksic": 29}]}, "company-ksic-form"),
        ({"industries": [{"ksic": "C2"}]}, "company-ksic-form"),
        ({"industries": [{"ksic": "C303931"}]}, "company-ksic-form"),
        ({"industries": [{"ksic": "A29"}]}, "company-ksic-section"),
        ({"industries": [{"ksic": "C29", "revision": 9}]}, "company-out-of-range"),
        ({"industries": [{"sales_share": 1.01}]}, "company-out-of-range"),
        ({"industries": [{"sales_share": 0.1234567890123}]}, "company-too-many-places"),
        ({"business_registration_number": 1248100998}, "company-number-not-text"),
        ({"business_registration_number": "124810099"}, "company-business-number-form"),
        ({"business_registration_number": "124-81-00999"}, "company-business-number-checksum"),
        ({"corporate_registration_number": "13011100062467"}, "company-corporate-number-form"),
        ({"products": [{"hs_code": "84779"}]}, "company-hs-code-form"),
        ({"postal_code": "135-890"}, "company-postal-code-old"),
        ({"postal_code": "64000"}, "company-postal-code-form"),
        ({"postal_code": "00123"}, "company-postal-code-form"),
        ({"phone": "555-0134"}, "company-phone-form"),
        ({"phone": "045-555-0134"}, "company-phone-form"),
        ({"email": "a@b"}, "company-email-form"),
        ({"sme_grace_until": "never"}, "company-not-a-day"),
        ({"support_history": [{"usage_rate": 93}]}, "company-out-of-range"),
        ({"sites": [{"kind": "factory", "business_number": "1234567890"}]}, "company-business-number-checksum"),
    ],
)
def test_a_wrong_value_is_refused_with_its_own_message(told: dict[str, Any], key: str) -> None:
    assert key_of(file_of(**told)) == key


@pytest.mark.parametrize(
    ("written", "key"),
    [
        (b"1e999999999", "company-out-of-range"),
        (b"1e-999999999", "company-too-many-places"),
        (b"0.5000000000000000000000000000000000001", "company-too-many-places"),
    ],
)
def test_a_vast_or_tiny_number_is_refused_at_once(written: bytes, key: str) -> None:
    told = b'{"format": "sme-apply/company", "version": 1, "industries": [{"sales_share": ' + written + b"}]}"
    assert key_of(told) == key


def test_half_a_character_is_refused_wherever_it_stands() -> None:
    assert (
        key_of(b'{"format": "sme-apply/company", "version": 1, "name_ko": "\\ud800"}') == "company-unwritable-character"
    )
    assert key_of(b'{"format": "sme-apply/company", "version": 1, "\\ud800": 1}') == "company-unknown-key"


@pytest.mark.parametrize(
    "phone",
    [
        "02-555-0134",
        "02-5555-0134",
        "031-555-0134",
        "064-5555-0134",
        "010-5555-0134",
        "011-555-0134",
        "070-5555-0134",
        "0504-555-0134",
        "080-555-0134",
        "1588-0134",
        "+82-41-555-0134",
        "+82 (0)10 5555 0134",
        "(041) 555-0134",
    ],
)
def test_korean_telephone_numbers_are_kept_as_written(phone: str) -> None:
    assert parse_company(file_of(phone=phone, fax=phone)).phone == phone


def test_numbers_may_be_written_with_hyphens_and_points() -> None:
    company = parse_company(
        file_of(
            business_registration_number="124-81-00998",
            corporate_registration_number="130111-0006246",
            products=[{"hs_code": "8481.10.1000"}],
            industries=[{"ksic": "c30393"}],
        )
    )
    assert company.business_registration_number == "1248100998"
    assert company.corporate_registration_number == "1301110006246"
    assert company.products is not None
    assert company.products[0].hs_code == "8481101000"
    assert company.industries[0].ksic == "C30393"


def test_a_site_abroad_keeps_its_own_numbers() -> None:
    told = [{"kind": "branch", "overseas": True, "business_number": "HRB 1234", "phone": "+49 30 5550134"}]
    company = parse_company(file_of(sites=told))
    assert company.sites is not None
    assert company.sites[0].business_number == "HRB 1234"


def test_years_are_kept_in_their_order() -> None:
    company = parse_company(file_of(fiscal_years=[{"year": 2024}, {"year": 2022}]))
    assert [accounts.year for accounts in company.fiscal_years] == [2022, 2024]


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(Company.model_fields)), PLAIN, max_size=4))
def test_whatever_a_file_tells_is_a_company_or_a_sentence(told: dict[str, Any]) -> None:
    data = json.dumps({**HEAD, **told}).encode()
    try:
        company = parse_company(data)
    except BadInput:
        refusal(data)
    else:
        assert parse_company(dump_company(company)) == company


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_sentence(data: bytes) -> None:
    refusal(data)


@given(st.data())
def test_a_damaged_sample_is_a_company_or_a_sentence(data: st.DataObject) -> None:
    whole = (Path(__file__).parents[1] / "samples" / "gaon-machinery.json").read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    damage = data.draw(st.binary(max_size=4))
    damaged = whole[:start] + damage + whole[data.draw(st.integers(start, min(len(whole), start + 40))) :]
    try:
        parse_company(damaged)
    except BadInput:
        refusal(damaged)
