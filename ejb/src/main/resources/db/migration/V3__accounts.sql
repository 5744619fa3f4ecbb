-- Who may sign in. Personal data: beside the journal and never in it, so that an account can be changed without a trace of what it was.
-- The journal knows an account by its opaque identity alone.
create table account (
  id text primary key,
  name text not null unique,
  display_name text,
  roles text not null check (roles <> ''),
  password_hash text not null,
  active boolean not null,
  created timestamptz not null,
  changed timestamptz not null
);
