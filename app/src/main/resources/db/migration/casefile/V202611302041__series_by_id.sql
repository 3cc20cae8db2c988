-- Series are listed by their identity, for whoever sees one of their cases; nothing asks for those of a court.
drop index court.casefile_series_court;
