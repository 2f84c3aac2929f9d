"""Turn a curriculum, written once as data in several languages, into a site, slides and paper."""
