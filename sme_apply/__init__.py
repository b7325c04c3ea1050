"""수출지원 신청도우미 (SME Apply): from a company's facts to a finished application for export support."""

__version__ = "0.1.0"
