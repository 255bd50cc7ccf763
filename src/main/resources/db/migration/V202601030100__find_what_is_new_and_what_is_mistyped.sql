create index finding_news_idx on finding (buurtscan_id, created_at desc) where withdrawn_at is null;
drop index if exists finding_created_idx;

create index milestone_title_idx on milestone using gin (lower(title) gin_trgm_ops);
