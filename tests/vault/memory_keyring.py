"""Keyrings of other systems, simulated by what is known of how they behave."""

from __future__ import annotations

from sme_apply.vault.keys.os_keyring import Backend, PinnedBackend


class MemoryKeyring:
    """Keeps what it is given; like Windows it refuses a secret of more than 2,560 bytes of UTF-16."""

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError("The stub received bad data.")
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


class ForgetfulKeyring(MemoryKeyring):
    """Accepts every secret and keeps none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class BrokenKeyring(MemoryKeyring):
    """Fails as a backend does whose service has gone."""

    def get_password(self, service: str, username: str) -> str | None:
        raise ConnectionError("no bus")


class ChangingKeyring(MemoryKeyring):
    """Gives back something else than it was given."""

    def get_password(self, service: str, username: str) -> str | None:
        kept = super().get_password(service, username)
        return None if kept is None else kept[::-1]


class Machine:
    """A computer with the keyrings that it is given by name."""

    def __init__(self, **keyrings: Backend) -> None:
        self.keyrings = {name.replace("_", "-"): keyring for name, keyring in keyrings.items()}
        self.asked: list[PinnedBackend] = []

    def load(self, pinned: PinnedBackend) -> Backend | None:
        self.asked.append(pinned)
        return self.keyrings.get(pinned.name)
