"""One file for each command of `tashbeek`."""
