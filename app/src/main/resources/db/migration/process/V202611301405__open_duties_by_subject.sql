-- A duty is closed by what it is about; among all open work it was looked for row by row.
create index process_work_item_duty on court.process_work_item (about) where kind = 'DUTY' and status = 'OPEN';
