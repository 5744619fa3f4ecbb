-- Requests that wrote something, so that one that is repeated is answered again and writes nothing.
create table idempotency (
  account text not null,
  key text not null,
  digest text not null,
  status integer,
  location text,
  written text,
  sequence bigint,
  made_at timestamptz(6) not null,
  primary key (account, key)
);
create index idempotency_made_at on idempotency (made_at);

-- The second, third … answer of one body on one day, and progress entry of one day; the first has none, so that its identity stays.
alter table answer add column further integer;
alter table progress add column further integer;
