"""`python -m tashbeek_kit` does what `tashbeek` does."""

from __future__ import annotations

from tashbeek_kit.adapters.cli import main

if __name__ == "__main__":
    main()
