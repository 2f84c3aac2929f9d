"""Tests of this repository's own curriculum: what it covers, how it counts, whose words it uses."""
