"""Where the kit meets the machine: the site engine, the command line, the files."""
