-- The record, its journal, and the views of what the public may see.
--
-- Every change is one journal entry and opens or closes exactly one row version: the entry's sequence is the version's key (since).
-- A version in force has until = 9223372036854775807.

create table journal (
  sequence bigint primary key check (sequence > 0),
  recorded_at timestamptz(6) not null,
  transaction bigint not null,
  account text not null,
  role text not null,
  type text not null,
  subject text not null,
  touches text not null,
  version integer not null,
  replayed boolean not null,
  loaded_at timestamptz(6) not null,
  salt bytea,
  payload text,
  payload_digest text not null,
  hash text not null unique
);
create index journal_transaction on journal (transaction, sequence);
create index journal_recorded_at on journal (recorded_at);
create index journal_subject on journal (subject);

-- Entries are never changed or removed; erasing a payload by law is a procedure of its own.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only';
end $$;
create trigger journal_append_only before update or delete on journal
  for each row execute function journal_is_append_only();
create trigger journal_not_emptied before truncate on journal
  for each statement execute function journal_is_append_only();

create table journal_head (
  id integer primary key check (id = 1),
  sequence bigint not null,
  hash text not null,
  recorded_at timestamptz(6) not null
);
insert into journal_head values (1, 0, repeat('0', 64), '1970-01-01T00:00:00Z');

create table kind (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  code text not null,
  name_da text not null,
  name_en text,
  plural_da text not null,
  plural_en text,
  counted boolean not null,
  answerable boolean not null,
  position integer not null
);
create unique index kind_in_force on kind (id) where until = 9223372036854775807;
create index kind_versions on kind (id);

create table theme (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  code text not null,
  name_da text not null,
  name_en text,
  position integer not null
);
create unique index theme_in_force on theme (id) where until = 9223372036854775807;
create index theme_versions on theme (id);

create table source (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  title text not null,
  address text,
  page text,
  captured date,
  sha256 text,
  note_da text,
  note_en text
);
create unique index source_in_force on source (id) where until = 9223372036854775807;
create index source_versions on source (id);

create table document (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  code text not null,
  type text not null,
  title_da text not null,
  title_en text,
  note_da text,
  note_en text,
  source text,
  example boolean not null
);
create unique index document_in_force on document (id) where until = 9223372036854775807;
create index document_versions on document (id);

create table edition (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  document text not null,
  position integer not null,
  status text not null,
  visibility text not null,
  dated date not null,
  title_da text,
  title_en text,
  hearing_from date,
  hearing_to date,
  decision text,
  source text,
  example boolean not null
);
create unique index edition_in_force on edition (id) where until = 9223372036854775807;
create index edition_versions on edition (id);

create table element (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  element text not null,
  document text not null,
  key text not null,
  kind text not null,
  themes text not null,
  themes_example boolean not null
);
create unique index element_in_force on element (id) where until = 9223372036854775807;
create index element_versions on element (id);

create table revision (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  element text not null,
  ordinal integer not null,
  title_da text not null,
  title_en text,
  text text not null,
  source text,
  example boolean not null
);
create unique index revision_in_force on revision (id) where until = 9223372036854775807;
create index revision_versions on revision (id);

create table placement (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  edition text not null,
  element text not null,
  revision integer not null,
  number text,
  parent text,
  position integer not null,
  example boolean not null
);
create unique index placement_in_force on placement (id) where until = 9223372036854775807;
create index placement_versions on placement (id);

create table lineage (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  type text not null,
  later text not null,
  earlier text not null,
  dated date not null,
  reason text,
  example boolean not null
);
create unique index lineage_in_force on lineage (id) where until = 9223372036854775807;
create index lineage_versions on lineage (id);

create table link_type (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  code text not null,
  forward_da text not null,
  forward_en text,
  backward_da text not null,
  backward_en text,
  position integer not null
);
create unique index link_type_in_force on link_type (id) where until = 9223372036854775807;
create index link_type_versions on link_type (id);

create table link_rule (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  kind_from text not null,
  type text not null,
  kind_to text not null,
  at_least integer not null,
  at_most integer not null
);
create unique index link_rule_in_force on link_rule (id) where until = 9223372036854775807;
create index link_rule_versions on link_rule (id);

create table trace_link (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  element_from text not null,
  type text not null,
  element_to text not null,
  covers text not null,
  reason text not null,
  dated date not null,
  from_revision integer not null,
  to_revision integer not null,
  decision text,
  quote text,
  prefix text,
  suffix text,
  source text,
  example boolean not null
);
create unique index trace_link_in_force on trace_link (id) where until = 9223372036854775807;
create index trace_link_versions on trace_link (id);

create table unit (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  type text not null,
  name_da text not null,
  name_en text,
  existed_from date,
  existed_to date,
  succeeds text,
  example boolean not null
);
create unique index unit_in_force on unit (id) where until = 9223372036854775807;
create index unit_versions on unit (id);

create table decision (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  body text not null,
  dated date not null,
  agenda_item text,
  case_number text,
  title_da text not null,
  title_en text,
  outcome text,
  source text,
  example boolean not null
);
create unique index decision_in_force on decision (id) where until = 9223372036854775807;
create index decision_versions on decision (id);

create table answer (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  element text not null,
  value text not null,
  dated date not null,
  body text not null,
  unit text,
  reason text,
  decision text,
  evidence text not null,
  source text,
  example boolean not null
);
create unique index answer_in_force on answer (id) where until = 9223372036854775807;
create index answer_versions on answer (id);

create table progress (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  element text not null,
  value text not null,
  dated date not null,
  unit text,
  reason text,
  target date,
  evidence text not null,
  source text,
  example boolean not null
);
create unique index progress_in_force on progress (id) where until = 9223372036854775807;
create index progress_versions on progress (id);

create table promise (
  since bigint primary key references journal (sequence) deferrable initially deferred,
  until bigint not null,
  id text not null,
  title_da text not null,
  title_en text,
  document text not null,
  element text,
  body text,
  made date not null,
  due date not null,
  due_note_da text,
  due_note_en text,
  state text not null,
  kept date,
  checked date,
  evidence text not null,
  source text,
  example boolean not null
);
create unique index promise_in_force on promise (id) where until = 9223372036854775807;
create index promise_versions on promise (id);

create index edition_document on edition (document) where until = 9223372036854775807;
create unique index element_key on element (document, key) where until = 9223372036854775807;
create index placement_element on placement (element) where until = 9223372036854775807;
create index placement_edition on placement (edition) where until = 9223372036854775807;
create index placement_number on placement (number) where until = 9223372036854775807;
create unique index placement_number_once on placement (edition, number) where until = 9223372036854775807;
create index revision_element on revision (element, ordinal) where until = 9223372036854775807;
create index lineage_later on lineage (later) where until = 9223372036854775807;
create index lineage_earlier on lineage (earlier) where until = 9223372036854775807;
create index trace_link_from on trace_link (element_from);
create index trace_link_to on trace_link (element_to);
create index answer_element on answer (element) where until = 9223372036854775807;
create index progress_element on progress (element) where until = 9223372036854775807;

-- What the public may see. Whatever touches no public edition is in none of these views.

create view public_edition as
select * from edition where until = 9223372036854775807 and visibility = 'public';

-- Each element in each public edition that holds it: latest says that no newer public edition holds it, newest that
-- the edition is its document's newest public one.
create view public_appearance as
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
       not exists (select 1 from placement p2 join public_edition e2 on e2.id = p2.edition
                   where p2.element = p.element and p2.until = 9223372036854775807
                     and e2.position > ed.position) as latest,
       not exists (select 1 from public_edition e3
                   where e3.document = ed.document and e3.position > ed.position) as newest,
       el.themes,
       el.themes_example,
       r.source,
       r.example,
       p.example as place_example,
       p.parent,
       p.position
from placement p
join public_edition ed on ed.id = p.edition
join element el on el.element = p.element and el.until = 9223372036854775807
join revision r on r.element = p.element and r.ordinal = p.revision and r.until = 9223372036854775807
where p.until = 9223372036854775807;

create view public_link as
select l.since from trace_link l
where l.until = 9223372036854775807
  and exists (select 1 from placement p join public_edition e on e.id = p.edition
              where p.element = l.element_from and p.revision = l.from_revision and p.until = 9223372036854775807)
  and exists (select 1 from placement p join public_edition e on e.id = p.edition
              where p.element = l.element_to and p.revision = l.to_revision and p.until = 9223372036854775807);

create view public_subject as
select distinct document as subject from public_edition
union
select p.element from placement p join public_edition e on e.id = p.edition where p.until = 9223372036854775807;
