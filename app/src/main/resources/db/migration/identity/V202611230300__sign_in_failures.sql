-- Failed sign-ins of the last while: whoever guesses passwords is slowed down by every node alike.
create table court.identity_sign_in_failure (
  id      uuid primary key,
  account text not null,
  address text not null,
  at      timestamptz not null
);
create index identity_sign_in_failure_account on court.identity_sign_in_failure (account, at);
create index identity_sign_in_failure_address on court.identity_sign_in_failure (address, at);
create index identity_sign_in_failure_at on court.identity_sign_in_failure (at);
