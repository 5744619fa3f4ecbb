-- What staff see: all editions in force, drafts too. Each view stands beside the public's of the same name and says the same of all
-- editions; two views rather than one with a column, so that reading as the public is planned as if nobody else read.

create view staff_edition as
select * from edition where until = 9223372036854775807;

-- Each element in each edition that holds it: latest says that no newer edition holds it, newest that the edition is its document's
-- newest one.
create view staff_appearance as
select p.id as placement,
       p.element,
       p.number,
       el.kind,
       r.title_da,
       r.title_en,
       r.text,
       r.ordinal as revision,
       el.document,
       p.edition,
       ed.position as edition_position,
       ed.visibility,
       not exists (select 1 from placement p2 join staff_edition e2 on e2.id = p2.edition
                   where p2.element = p.element and p2.until = 9223372036854775807
                     and e2.position > ed.position) as latest,
       not exists (select 1 from staff_edition e3
                   where e3.document = ed.document and e3.position > ed.position) as newest,
       el.themes,
       el.themes_example,
       r.source,
       r.example,
       p.example as place_example,
       p.parent,
       p.position
from placement p
join staff_edition ed on ed.id = p.edition
join element el on el.element = p.element and el.until = 9223372036854775807
join revision r on r.element = p.element and r.ordinal = p.revision and r.until = 9223372036854775807
where p.until = 9223372036854775807;

create view staff_link as
select l.since from trace_link l
where l.until = 9223372036854775807
  and exists (select 1 from placement p join staff_edition e on e.id = p.edition
              where p.element = l.element_from and p.revision = l.from_revision and p.until = 9223372036854775807)
  and exists (select 1 from placement p join staff_edition e on e.id = p.edition
              where p.element = l.element_to and p.revision = l.to_revision and p.until = 9223372036854775807);

create view staff_subject as
select distinct document as subject from staff_edition
union
select p.element from placement p join staff_edition e on e.id = p.edition where p.until = 9223372036854775807;
