"""The pieces that every page is put together from."""
