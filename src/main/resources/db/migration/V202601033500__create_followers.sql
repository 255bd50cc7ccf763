create table follower (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    milestone_id bigint      not null constraint follower_milestone_fk references milestone,
    email        text        not null constraint follower_email_length check (length(email) <= 254),
    language     text        not null constraint follower_language_known check (language in ('nl', 'en')),
    confirmation text        not null constraint follower_confirmation_unique unique,
    farewell     text        not null constraint follower_farewell_unique unique,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    constraint follower_once unique (milestone_id, email)
);
