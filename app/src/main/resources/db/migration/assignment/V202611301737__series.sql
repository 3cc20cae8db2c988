-- A series is drawn as one: its other cases follow the draw of the first.
alter table court.assignment_entry drop constraint assignment_entry_kind_check;
alter table court.assignment_entry add constraint assignment_entry_kind_check
  check (kind in ('ANCHOR', 'DRAW', 'NAMED', 'REPLACED', 'FREED', 'HAND', 'SERIES'));
