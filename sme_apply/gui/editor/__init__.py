"""The form of an application, field by field."""
