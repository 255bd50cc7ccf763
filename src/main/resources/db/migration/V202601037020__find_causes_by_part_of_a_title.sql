-- Searching everything looks for the words anywhere in a title.
create index cause_title_idx on cause using gin (lower(title) gin_trgm_ops);
