-- Why a change was made, and what it touched, so that each thing has a version of its own.

-- The reason belongs to the payload: both are withheld, or erased by law, together.
alter table journal add column reason text;

-- One row for each thing that an entry touches; its greatest sequence is the version that a writer must have seen.
create table journal_touch (
  touch text not null,
  sequence bigint not null references journal (sequence),
  primary key (touch, sequence)
);

create function journal_note_touches() returns trigger language plpgsql as $$
begin
  insert into journal_touch (touch, sequence)
  select distinct touch, new.sequence from unnest(string_to_array(new.touches, ' ')) as touch where touch <> ''
  union select new.subject, new.sequence;
  return null;
end $$;
create trigger journal_noted after insert on journal for each row execute function journal_note_touches();

insert into journal_touch (touch, sequence)
select distinct touch, sequence from journal, unnest(string_to_array(touches, ' ')) as touch where touch <> ''
union select subject, sequence from journal;
