-- A link is seen by whoever sees the wordings it rests on, or later ones: an element that is reworded before anybody else saw it keeps its
-- links, which then rest on a wording that stands nowhere.

create or replace view public_link as
select l.since from trace_link l
where l.until = 9223372036854775807
  and exists (select 1 from placement p join public_edition e on e.id = p.edition
              where p.element = l.element_from and p.revision >= l.from_revision and p.until = 9223372036854775807)
  and exists (select 1 from placement p join public_edition e on e.id = p.edition
              where p.element = l.element_to and p.revision >= l.to_revision and p.until = 9223372036854775807);

create or replace view staff_link as
select l.since from trace_link l
where l.until = 9223372036854775807
  and exists (select 1 from placement p join staff_edition e on e.id = p.edition
              where p.element = l.element_from and p.revision >= l.from_revision and p.until = 9223372036854775807)
  and exists (select 1 from placement p join staff_edition e on e.id = p.edition
              where p.element = l.element_to and p.revision >= l.to_revision and p.until = 9223372036854775807);
