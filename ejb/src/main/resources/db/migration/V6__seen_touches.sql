-- What the public and what staff see, as journal entries touch it: the one place that decides which entries a reader sees.
create view public_touch as
select 'edition' as noun, id from public_edition
union all
select 'document', document from public_edition
union all
select 'element', p.element from placement p join public_edition e on e.id = p.edition
where p.until = 9223372036854775807
union all
select 'revision', p.element || '/' || p.revision::text from placement p join public_edition e on e.id = p.edition
where p.until = 9223372036854775807;

create view staff_touch as
select 'edition' as noun, id from staff_edition
union all
select 'document', document from staff_edition
union all
select 'element', p.element from placement p join staff_edition e on e.id = p.edition
where p.until = 9223372036854775807
union all
select 'revision', p.element || '/' || p.revision::text from placement p join staff_edition e on e.id = p.edition
where p.until = 9223372036854775807;

create index placement_wording on placement ((element || '/' || revision::text)) where until = 9223372036854775807;
