-- What was heard long ago and nobody interpreted: a standing question, also among fifty thousand.
create index finding_not_interpreted_idx on finding (id) where withdrawn_at is null and interpretation is null;
