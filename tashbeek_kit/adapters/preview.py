"""A live preview makes a printed pack when somebody opens it, not on every edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tashbeek_kit.document.kit import KitDocument

if TYPE_CHECKING:  # Only a preview has a server: a build need not load it.
    from wsgiref.types import StartResponse, WSGIEnvironment

    from mkdocs.livereload import LiveReloadServer


def serve_packs(
    server: LiveReloadServer, documents: Callable[[], tuple[KitDocument, ...]], cache: Path | None
) -> None:
    """Answer requests for printed packs from the documents of the latest build."""
    serve_files = server.serve_request

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        # Imported here, when the first pack is opened: the typesetter takes long to load.
        from tashbeek_kit.adapters.packs import packs_of, typeset_pack  # noqa: PLC0415

        path = str(environ["PATH_INFO"])
        if path.endswith(".pdf"):
            wanted = path.removeprefix(server.mount_path)
            for pack in packs_of(documents()):
                if pack.file == wanted:
                    pdf = typeset_pack(pack, cache)
                    start_response("200 OK", [("Content-Type", "application/pdf")])
                    return [pdf]
        return serve_files(environ, start_response)

    server.set_app(answer)
