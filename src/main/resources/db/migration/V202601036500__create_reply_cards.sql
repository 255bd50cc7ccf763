-- Sheets of cards that were printed before anybody wrote on them.
create table card_sheet (
    id          bigint      generated always as identity primary key,
    version     integer     not null,
    size        integer     not null constraint card_sheet_size check (size between 1 and 200),
    author_id   bigint      constraint card_sheet_author_fk references person,
    author_name text        not null constraint card_sheet_author_name_length check (length(author_name) between 1 and 120),
    created_at  timestamptz not null
);

-- A card with a code, by which whoever gave a finding reads what became of it. Only the hash of the code is known here.
create table reply_card (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    code_hash    text        not null constraint reply_card_code_unique unique
                             constraint reply_card_code_hash check (code_hash ~ '^[0-9a-f]{64}$'),
    sheet_id     bigint      constraint reply_card_sheet_fk references card_sheet,
    finding_id   bigint      constraint reply_card_finding_fk references finding,
    given_at     timestamptz,
    withdrawn_at timestamptz,
    constraint reply_card_of_something check (sheet_id is not null or finding_id is not null),
    constraint reply_card_given check ((finding_id is null) = (given_at is null))
);

-- a finding has one code
create unique index reply_card_finding_unique on reply_card (finding_id) where withdrawn_at is null;
create index reply_card_finding_idx on reply_card (finding_id);
create index reply_card_sheet_idx on reply_card (sheet_id);

-- A code leads to one finding for good, or to nothing any more.
create function refuse_to_reuse_a_reply_card() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.code_hash = old.code_hash and new.sheet_id is not distinct from old.sheet_id
        and (old.finding_id is null or new.finding_id = old.finding_id and new.given_at = old.given_at)
        and (old.withdrawn_at is null or new.withdrawn_at = old.withdrawn_at) then
        return new;
    end if;
    raise exception 'A card keeps its code and its finding' using errcode = 'restrict_violation';
end
$$;

create trigger reply_card_is_kept before update or delete on reply_card
    for each row execute function refuse_to_reuse_a_reply_card();
create trigger reply_cards_stay before truncate on reply_card
    for each statement execute function refuse_to_reuse_a_reply_card();
