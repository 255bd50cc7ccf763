-- Fills a portal that has started once up to the sizes that it must serve, times bench.scale (1 when not set). It only
-- adds, up to those sizes, so running it again adds nothing. The same day gives the same rows.
--
--   PGOPTIONS='-c bench.scale=0.1' psql … -f fill.sql        or        java … Fill.java

create function pg_temp.size(whole numeric) returns integer language sql stable as
    $$ select ceil(whole * coalesce(nullif(current_setting('bench.scale', true), ''), '1')::numeric)::integer $$;

-- A number below a limit that follows from a seed, as chance would have it.
create function pg_temp.pick(seed text, below bigint) returns integer language sql immutable as
    $$ select ((('x' || left(md5(seed), 8))::bit(32)::bigint & 2147483647) % below)::integer $$;

create function pg_temp.one(seed text, of text[]) returns text language sql immutable as
    $$ select of[1 + pg_temp.pick(seed, cardinality(of))] $$;

create temp table words as select
    array['De ouders', 'De bewoners', 'De buren', 'Jongeren', 'Ouderen', 'De kinderen', 'Nieuwe bewoners', 'De school',
        'De huisarts', 'De wijkagent', 'De corporatie', 'Het wijkteam', 'De vrijwilligers', 'Mijn buurvrouw', 'De mensen in de flat',
        'De moeders op het plein', 'De kinderopvang', 'De sportclub', 'De winkeliers', 'De gezinnen hier', 'Mantelzorgers',
        'De oudste jeugd', 'De sleutelfiguren', 'De mensen zonder werk', 'Alleenstaanden'] as who,
    array['vinden geen plek voor', 'hebben last van', 'vragen om', 'willen meer', 'praten al jaren over', 'missen',
        'maken zich zorgen over', 'zien steeds meer', 'komen niet toe aan', 'weten niet waar ze heen moeten met',
        'zijn blij met', 'organiseren zelf', 'kennen de weg niet naar', 'wachten lang op', 'horen niets terug over',
        'helpen elkaar met', 'schamen zich voor', 'hebben goede ervaringen met'] as say,
    array['rommel bij de containers', 'hulp bij formulieren', 'te hoge huur', 'vocht en schimmel', 'te weinig verlichting',
        'hard rijden door de straat', 'een plek om elkaar te ontmoeten', 'huiswerk in een rustige kamer', 'eenzaamheid',
        'hangjongeren op het plein', 'een kapotte voordeur', 'de speeltuin', 'parkeren', 'geldzorgen', 'een gezonde maaltijd',
        'werk dichtbij huis', 'taalles', 'sporten na school', 'de lift die stuk is', 'lawaai in het portiek', 'het buurthuis',
        'een grotere woning', 'de wachtlijst', 'pesten op school', 'drugs in de kelderboxen', 'de moestuin', 'zorg voor een ouder',
        'de bus die niet meer rijdt', 'een baan voor hun zoon', 'samen koken', 'spullen die worden gestolen'] as what,
    array['achter de flat', 'op de hoek van de straat', 'bij de school', 'in het portiek', 'op het plein', 'in de hele buurt',
        'langs het water', 'bij de winkels', 'in de speeltuin', 'aan de achterkant', 'in het park', 'bij de bushalte',
        'op de galerij', 'in de kelder', 'rond het buurthuis', 'in de eigen straat'] as place,
    array['vooral in de avond', 'sinds de zomer', 'al jaren', 'elke week opnieuw', 'meer dan vroeger', 'ook in het weekend',
        'als het donker is', 'sinds de verhuizing', 'zolang niemand iets doet', 'na schooltijd', 'in de winter',
        'sinds corona', 'als er iemand voorop gaat', 'zonder dat het geld kost'] as moment,
    array['speel', 'buurt', 'huis', 'straat', 'school', 'zorg', 'werk', 'fiets', 'parkeer', 'groen', 'water', 'licht', 'kinder',
        'jongeren', 'ouderen', 'taal', 'geld', 'schulden', 'woon', 'huur', 'energie', 'afval', 'verkeers', 'sport', 'kook',
        'tuin', 'gezins', 'avond', 'nacht', 'zomer', 'winter', 'bewoners', 'wijk', 'flat', 'lift', 'trap', 'kelder', 'muziek',
        'honden', 'eet', 'vrijwilligers', 'jeugd', 'opvoed', 'gezondheids', 'veiligheids', 'eenzaamheids'] as head,
    array['plek', 'plein', 'overlast', 'probleem', 'club', 'hulp', 'kaart', 'team', 'kamer', 'punt', 'tafel', 'groep', 'markt',
        'feest', 'coach', 'verbetering', 'klacht', 'regeling', 'loket', 'project', 'avond', 'tocht', 'bank', 'route', 'vraag',
        'aanbod', 'onderzoek', 'netwerk', 'budget', 'beheer', 'controle', 'onderhoud', 'vereniging', 'winkel', 'kring'] as tail,
    array['Marije', 'Jeroen', 'Fatima', 'Karel', 'Esther', 'Youssef', 'Anja', 'Sander', 'Rachida', 'Bas', 'Chantal', 'Emre',
        'Dorien', 'Frank', 'Hayat', 'Gerard', 'Ingrid', 'Murat', 'Judith', 'Leon', 'Nadia', 'Paul', 'Quinten', 'Renske'] as first,
    array['van der Meer', 'Bos', 'El Amrani', 'de Groot', 'Vos', 'Kaplan', 'Meijer', 'de Boer', 'Azzouzi', 'Dekker', 'van Vliet',
        'Özdemir', 'Kok', 'Jacobs', 'Benali', 'Schipper', 'Evers', 'Polat', 'Kuipers', 'Maas'] as last,
    array['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
        'december'] as months,
    array['ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'AT_RISK', 'LATE'] as assessments,
    array['GOING_ON', 'OPPORTUNITY', 'BOTTLENECK', 'BOTTLENECK', 'NEED', 'NEED', 'TALENT', 'INITIATIVE'] as kinds,
    array['CONVERSATION', 'CONVERSATION', 'HOME_VISIT', 'MEETING', 'SURVEY', 'PARTNER'] as ways,
    array['TODO', 'TODO', 'BUSY', 'BUSY', 'WAITING', 'DONE', 'DONE', 'DONE', 'DONE', 'DROPPED'] as states;

create function pg_temp.compound(seed text) returns text language sql stable as
    $$ select pg_temp.one(seed || 'head', head) || pg_temp.one(seed || 'tail', tail) from words $$;

create function pg_temp.sentence(seed text) returns text language sql stable as $$
    select case pg_temp.pick(seed || 'form', 4)
        when 0 then format('%s %s %s %s, %s.', pg_temp.one(seed || 'who', who), pg_temp.one(seed || 'say', say),
            pg_temp.one(seed || 'what', what), pg_temp.one(seed || 'place', place), pg_temp.one(seed || 'moment', moment))
        when 1 then format('Met de %s gaat het beter dan met %s %s.', pg_temp.compound(seed),
            pg_temp.one(seed || 'what', what), pg_temp.one(seed || 'place', place))
        when 2 then format('%s %s de %s, %s.', pg_temp.one(seed || 'who', who), pg_temp.one(seed || 'say', say),
            pg_temp.compound(seed), pg_temp.one(seed || 'moment', moment))
        else format('Er is %s, en dat merk je %s.', pg_temp.one(seed || 'what', what), pg_temp.one(seed || 'place', place))
    end from words $$;

-- Made once and drawn from: making each anew takes minutes.
create temp table sentence as select nr, pg_temp.sentence('sentence' || nr) as text from generate_series(0, 19999) nr;
create unique index on sentence (nr);
analyze sentence;

create function pg_temp.sentences(seed text, number bigint) returns text language sql stable as $$
    select string_agg(text, ' ' order by turn)
    from generate_series(1, number) turn join sentence on nr = pg_temp.pick(seed || turn, 20000) $$;

-- partners, buurten, people: everybody holds a seat, with somebody before them

insert into partner_organisation (version, slug, name, about)
select 0, 'stichting-' || nr, 'Stichting ' || initcap(pg_temp.compound('partner' || nr)), pg_temp.sentences('partner' || nr, 6)
from generate_series((select count(*)::integer + 1 from partner_organisation), pg_temp.size(15)) nr;

insert into neighbourhood (version, slug, name, about)
select 0, 'buurt-' || nr, 'Buurt ' || nr, pg_temp.sentences('buurt' || nr, 6)
from generate_series((select count(*)::integer + 1 from neighbourhood), pg_temp.size(15)) nr;

create temp table newcomer as
select nr, format('lid.%s@example.nl', nr) as email,
    pg_temp.one('first' || nr, first) || ' ' || pg_temp.one('last' || nr, last) as name
from words, generate_series((select count(*)::integer + 1 from account), pg_temp.size(300)) nr;

insert into account (version, email) select 0, email from newcomer;

insert into person (version, name, email, phone, contact_shown, name_public, account_id)
select 0, name, email, '06-0000' || lpad(nr::text, 4, '0'), nr % 3 > 0, nr % 4 = 0, account.id
from newcomer join account using (email);

insert into seat (version, kind, name, body_id, partner_id)
select 0, case when nr % 5 = 0 then 'PARTNER_CONTACT' when nr % 2 = 0 then 'STRATEGIST' else 'PROJECT_LEADER' end,
    case when nr % 5 = 0 then 'Contactpersoon' when nr % 2 = 0 then 'Strateeg' else 'Projectleider' end || ' ' || nr,
    case when nr % 5 > 0 then tables[1 + nr % cardinality(tables)] end,
    case when nr % 5 = 0 then partners[1 + nr / 5 % cardinality(partners)] end
from newcomer,
    (select array_agg(id order by id) as tables from body where kind = 'EXPERT_TABLE') b,
    (select array_agg(id order by id) as partners from partner_organisation) p;

create temp table newcomer_seat as
select newcomer.nr, seat.id as seat_id, person.id as person_id, date '2024-02-01' + pg_temp.pick('since' || nr, 600) as since
from newcomer
join person on person.email = newcomer.email
join seat on seat.name in ('Contactpersoon ' || nr, 'Strateeg ' || nr, 'Projectleider ' || nr);

insert into appointment (version, seat_id, person_id, capacity, begins, ends)
select 0, seat_id, person_id, 'HOLDER', since, null::date from newcomer_seat
union all
select 0, now.seat_id, before.person_id, 'HOLDER', date '2024-02-01', now.since
from newcomer_seat now join newcomer_seat before on before.nr = now.nr + 1
where now.since > '2024-02-01';

-- milestones, with what was said of them and what they wait for

create temp table lane_seat as
select id, kind, pillar_id
from seat where kind in ('PILLAR_LEADER', 'PROGRAMME_DIRECTOR', 'STUURGROEP_MEMBER', 'PARTICIPATION_MEMBER');

create temp table milestone_seed as
select nr, 'milestone' || nr as seed, owner.id as owner_id, owner.pillar_id,
    case owner.kind when 'PILLAR_LEADER' then 'PILLARS' when 'PARTICIPATION_MEMBER' then 'PARTICIPATION' else 'GOVERNANCE' end as lane,
    (date '2024-02-01' + make_interval(months => pg_temp.pick('month' || nr, 190)))::date as first_day,
    pg_temp.pick('vague' || nr, 3) as vague
from generate_series((select count(*)::integer + 1 from milestone), pg_temp.size(600)) nr
join lateral (select * from lane_seat
              where (nr % 4 > 0) = (pillar_id is not null) order by md5(nr::text || id) limit 1) owner on true;

with moments as (
    select milestone_seed.*,
        case vague when 0 then 'medio ' || month || ' ' || year when 1 then month || ' ' || year
            else format('%se kwartaal %s', extract(quarter from first_day), year) end as moment_words,
        case vague when 0 then first_day + 10 when 1 then first_day else date_trunc('quarter', first_day)::date end as earliest,
        case vague when 0 then first_day + 19 when 1 then (first_day + interval '1 month - 1 day')::date
            else (date_trunc('quarter', first_day) + interval '3 months - 1 day')::date end as latest
    from milestone_seed,
        lateral (select words.months[extract(month from first_day)::integer] as month, extract(year from first_day) as year
                 from words) named
)
insert into milestone (version, title, why, lane, neighbourhood_id, owner_id, moment_words, moment_earliest, moment_latest,
    published, said, reached_on, reported_on, planned_on, author, signed_at)
select 0, format('%s %s %s (%s)', initcap(pg_temp.compound(seed)), pg_temp.one(seed || 'place', place),
        pg_temp.one(seed, array['van start', 'geopend', 'afgerond', 'in gebruik', 'vastgesteld', 'op alle scholen']), nr),
    pg_temp.sentences(seed, 2 + nr % 4), lane,
    case when nr % 3 = 0 then (select id from neighbourhood order by md5(seed || id) limit 1) end,
    owner_id, moment_words, earliest, latest, nr % 5 < 3,
    case when latest < current_date - 20 then 'REACHED' when earliest < current_date + 400 then pg_temp.one(seed, assessments) end,
    case when latest < current_date - 20 then latest end,
    case when latest < current_date - 20 then latest when earliest < current_date + 400 then current_date - 1 - nr % 40 end,
    date '2024-02-01', 'Marit Oosterhof', timestamptz '2024-02-01 10:00+01'
from moments, words;

create temp table new_milestone as
select id, said, reported_on, pillar_id, moment_words, moment_latest, row_number() over (order by id) as nr
from milestone join milestone_seed on milestone.title like '% (' || nr || ')';

insert into milestone_pillar (milestone_id, pillar_id)
select id, pillar_id from new_milestone where pillar_id is not null
union
select milestone.id, pillar.id from new_milestone milestone join pillar on pillar.position = milestone.nr % 5
where pillar_id is not null and milestone.nr % 3 = 0;

insert into milestone_evidence (milestone_id, position, label, url)
select id, position, 'Verslag ' || position + 1, format('https://www.example.nl/verslag/%s/%s', id, position)
from new_milestone, generate_series(0, 1) position where nr % 2 = 0;

insert into milestone_need (milestone_id, need_id)
select distinct later.id, earlier.id
from new_milestone later cross join generate_series(1, 4) which
join new_milestone earlier on earlier.nr = later.nr - 1 - pg_temp.pick(format('need%s.%s', later.nr, which), 40);

insert into status_report (version, milestone_id, assessment, words, author, signed_at)
select 0, id, case turn when 0 then said else pg_temp.one(format('said%s.%s', nr, turn), assessments) end,
    pg_temp.sentences(format('report%s.%s', nr, turn), 3), pg_temp.one('author' || nr, first) || ' ' || pg_temp.one('author' || nr, last),
    reported_on - turn * 30 + time '12:00'
from new_milestone, words, generate_series(5, 0, -1) turn
where said is not null;

insert into slip (version, milestone_id, was_words, was_latest, became_words, became_latest, why, author, signed_at)
select 0, id, 'begin ' || extract(year from moment_latest), moment_latest - 200, moment_words, moment_latest,
    pg_temp.sentences('slip' || nr, 2), pg_temp.one('author' || nr, first) || ' ' || pg_temp.one('author' || nr, last),
    coalesce(reported_on, current_date) - 90 + time '12:00'
from new_milestone, words where nr % 2 = 0;

-- their past, as Envers would have kept it: one edit when they were planned, and at each report and slip

create temp table new_edit as
select nextval(pg_get_serial_sequence('edit', 'id')) as edit_id, milestone_id, at, first
from (select id as milestone_id, signed_at as at, true as first from milestone join new_milestone using (id)
      union select milestone_id, report.signed_at, false from status_report report join new_milestone on new_milestone.id = milestone_id
      union select milestone_id, slip.signed_at, false from slip join new_milestone on new_milestone.id = milestone_id) signed;

insert into edit (id, edited_at, author) overriding system value
select edit_id, at, pg_temp.one('author' || milestone_id, words.first) || ' ' || pg_temp.one('author' || milestone_id, last)
from new_edit, words;

insert into milestone_past (id, edit_id, edit_kind, title, why, lane, neighbourhood_id, owner_id, moment_words, moment_earliest,
    moment_latest, published, said, reached_on, reported_on, planned_on)
select milestone.id, edit_id, case when new_edit.first then 0 else 1 end, title, milestone.why, lane, neighbourhood_id, owner_id,
    coalesce(was_words, moment_words), case when was_words is null then moment_earliest end, coalesce(was_latest, moment_latest),
    published, assessment, case when assessment = 'REACHED' then reached_on end, report.signed_at::date, planned_on
from new_edit join milestone on milestone.id = milestone_id
left join lateral (select * from slip where slip.milestone_id = milestone.id and signed_at > at order by signed_at limit 1) slip on true
left join lateral (select * from status_report where status_report.milestone_id = milestone.id and signed_at <= at
                   order by signed_at desc limit 1) report on true;

insert into milestone_pillar_past (milestone_id, pillar_id, edit_id, edit_kind)
select milestone_id, pillar_id, edit_id, 0 from new_edit join milestone_pillar using (milestone_id) where new_edit.first;
insert into milestone_need_past (milestone_id, need_id, edit_id, edit_kind)
select milestone_id, need_id, edit_id, 0 from new_edit join milestone_need using (milestone_id) where new_edit.first;
insert into milestone_evidence_past (milestone_id, position, edit_id, edit_kind, label, url)
select milestone_id, position, edit_id, 0, label, url from new_edit join milestone_evidence using (milestone_id) where new_edit.first;

-- plans: every buurt has one; every chapter its versions, of which each changes a paragraph

insert into plan (version, position, kind, slug, title, moment_words, moment_earliest, moment_latest, neighbourhood_id)
select 0, 100 + row_number() over (order by id), 'NEIGHBOURHOOD', 'plan-' || slug, 'Uitvoeringsplan ' || name, '2027',
    date '2027-01-01', date '2027-12-31', id
from neighbourhood where not exists (select from plan where neighbourhood_id = neighbourhood.id)
limit greatest(0, pg_temp.size(21) - (select count(*) from plan));

insert into chapter (version, plan_id, slug, title, position, is_empty)
select 0, plans[1 + nr % cardinality(plans)], 'hoofdstuk-' || nr, initcap(pg_temp.compound('chapter' || nr)) || ' ' || nr, nr, true
from generate_series((select count(*)::integer + 1 from chapter), pg_temp.size(200)) nr,
    (select array_agg(id order by position desc, id) as plans from plan) p;

-- two plans to compare: 3 chapters with 10 versions in all, and 60 chapters with 3,000

insert into plan (version, position, kind, slug, title, moment_words, moment_earliest, moment_latest)
select 0, 200 + nr, 'VISION', slug, 'Meting ' || slug, '2027', date '2027-01-01', date '2027-12-31'
from (values (1, 'meting-klein'), (2, 'meting-groot')) measured (nr, slug)
on conflict (slug) do nothing;

insert into chapter (version, plan_id, slug, title, position, is_empty)
select 0, plan.id, 'hoofdstuk-' || nr, 'Hoofdstuk ' || nr, nr, true
from plan cross join lateral generate_series(1, case slug when 'meting-klein' then 3 else 60 end) nr
where slug in ('meting-klein', 'meting-groot')
on conflict (plan_id, slug) do nothing;

create temp table paragraph as
select chapter.id as chapter_id, part, edition,
    case when part % 3 = 1 then format(E'## %s\n\n', initcap(pg_temp.compound(format('%s.%s', chapter.id, part)))) else '' end
        || pg_temp.sentences(format('%s.%s.%s', chapter.id, part, edition), 4 + part % 3)
        || case when part % 4 = 0 then E'\n\n- ' || pg_temp.sentences(format('%s.%s.a', chapter.id, part), 1)
            || E'\n- **Let op:** ' || pg_temp.sentences(format('%s.%s.b', chapter.id, part), 1) else '' end as text
from chapter, generate_series(1, 10) part, generate_series(0, 7) edition;
create index on paragraph (chapter_id);
analyze paragraph;

insert into revision (version, chapter_id, number, title, text, reason, writer, written_at)
select 0, chapter.id, number, chapter.title, paragraphs.text,
    case when number % 3 = 0 then 'Na overleg met de buurt' end,
    pg_temp.one('writer' || number, first) || ' ' || pg_temp.one('writer' || number, last),
    begun + (now() - begun) * ((number - coalesce(newest, 0)) / (most + 1.0 - coalesce(newest, 0)))
from words, chapter
cross join lateral (select greatest(coalesce(chapter.written_at, '2024-03-01'), '2024-03-01') as begun) b
cross join lateral (select case slug when 'meting-klein' then 3 + (chapter.position = 1)::integer
                                     when 'meting-groot' then 50 else pg_temp.size(50) end as most
                    from plan where id = plan_id) m
cross join lateral generate_series(coalesce(newest, 0) + 1, most) number
cross join lateral (select string_agg(text, E'\n\n' order by part) as text from paragraph
                    where chapter_id = chapter.id and edition = (number + part) / 10) paragraphs;

update chapter set newest = last.number, is_empty = false, writer = last.writer, writer_id = last.writer_id,
    written_at = last.written_at
from (select distinct on (chapter_id) * from revision order by chapter_id, number desc) last
where last.chapter_id = chapter.id and last.number is distinct from chapter.newest;

-- actions of the expert tables, and what was written of them

create temp table table_seat as
select body_id, id, row_number() over (partition by body_id order by id) - 1 as nr, count(*) over (partition by body_id) as number
from seat where body_id in (select id from body where kind = 'EXPERT_TABLE');

create temp table action_seed as
select action.nr, 'action' || action.nr as seed, table_seat.body_id, table_seat.id as owner_id,
    pg_temp.one('state' || action.nr, states) as state, current_date - 700 + pg_temp.pick('due' || action.nr, 1400) as due
from words, generate_series((select count(*)::integer + 1 from action), pg_temp.size(6000)) action (nr)
join lateral (select array_agg(id order by id) as tables from body where kind = 'EXPERT_TABLE') b on true
join table_seat on table_seat.body_id = tables[1 + action.nr % cardinality(tables)]
    and table_seat.nr = pg_temp.pick('owner' || action.nr, table_seat.number);

insert into action (version, table_id, title, owner_id, partner_id, state, state_words, state_since, moment_words,
    moment_earliest, moment_latest)
select 0, body_id, format('%s %s %s %s', pg_temp.one(seed, array['Bespreek', 'Regel', 'Onderzoek', 'Maak een voorstel voor',
        'Start met', 'Evalueer', 'Werf vrijwilligers voor']), pg_temp.compound(seed), pg_temp.one(seed || 'place', place), nr),
    owner_id, case when nr % 3 = 0 then (select id from partner_organisation order by md5(seed || id) limit 1) end,
    state, case when state in ('WAITING', 'DROPPED') then pg_temp.sentence(seed) end, least(due, current_date) - 10,
    words.months[extract(month from due)::integer] || ' ' || extract(year from due),
    date_trunc('month', due)::date, (date_trunc('month', due) + interval '1 month - 1 day')::date
from action_seed, words;

insert into progress_note (version, action_id, author_id, written_at, state, words)
select 0, action.id, author.person_id, state_since - turn * 14 + time '12:00',
    case turn when 0 then action.state else 'BUSY' end, pg_temp.sentences(format('note%s.%s', nr, turn), 2)
from action_seed
join action on substring(action.title from ' ([0-9]+)$') = nr::text
join lateral (select person_id from appointment where seat_id = action.owner_id order by ends desc nulls first, id limit 1) author on true
cross join generate_series(3, 0, -1) turn;

-- findings, four in five of them in one scan

insert into buurtscan (version, slug, neighbourhood_id, year, phase, opened)
select 0, slug || '-2025', id, 2025, 'EXPLORATION', date '2025-01-06'
from neighbourhood where not exists (select from buurtscan where neighbourhood_id = neighbourhood.id);

create temp table finding_seed as
select nr, 'finding' || nr as seed, pg_temp.one('way' || nr, ways) as way,
    case when nr % 5 > 0 or others is null then largest.id else others[1 + pg_temp.pick('scan' || nr, cardinality(others))] end as scan_id,
    current_date - pg_temp.pick('day' || nr, 400) as heard_on
from words, generate_series((select count(*)::integer + 1 from finding), pg_temp.size(50000)) nr,
    (select id from buurtscan order by slug <> 'kloosstraat-2024', id limit 1) largest,
    (select array_agg(id order by id) as others from buurtscan where slug <> 'kloosstraat-2024') o;

insert into finding (version, buurtscan_id, key, kind, words, interpretation, heard_on, heard_by, partner_id, author_id,
    author_name, created_at)
select 0, scan_id, md5('bench' || seed)::uuid, pg_temp.one('kind' || seed, kinds), pg_temp.sentences(seed, 1 + nr % 3),
    case when nr % 2 = 0 then pg_temp.sentence('why' || seed) end, heard_on, way,
    case when way = 'PARTNER' then partners[1 + pg_temp.pick(seed, cardinality(partners))] end,
    team[1 + pg_temp.pick(seed, cardinality(team))], 'Lid participatieteam', heard_on + time '15:00'
from finding_seed, words,
    (select array_agg(id order by id) as partners from partner_organisation) p,
    (select array_agg(distinct person_id) as team from appointment join seat on seat.id = seat_id
     where kind = 'PARTICIPATION_MEMBER') t;

create temp table new_finding as
select finding.id, nr from finding_seed join finding on finding.key = md5('bench' || seed)::uuid;

insert into finding_pillar (finding_id, pillar_id)
select distinct new_finding.id, pillar.id
from new_finding cross join generate_series(0, 1) which
join pillar on pillar.position = pg_temp.pick(format('pillar%s.%s', nr, which), 7);

insert into finding_place (finding_id, place)
select id, format('%s, nummer %s', pg_temp.one('spot' || nr, place), pg_temp.pick('number' || nr, 200))
from new_finding, words where nr % 3 > 0;

-- causes, a third of them of more than one pillar; what points at them, what they lead to, what is done: 10,000 links

create temp table cause_seed as
select nr, 'cause' || nr as seed, author.person_id, author.name, now() - make_interval(days => 1 + pg_temp.pick('cause' || nr, 400)) as written_at
from generate_series((select count(*)::integer + 1 from cause), pg_temp.size(2000)) nr,
    (select person.id as person_id, person.name from appointment join seat on seat.id = seat_id join person on person.id = person_id
     where seat.kind = 'PARTICIPATION_MEMBER' order by person.id limit 1) author;

insert into cause (version, title, explanation, certainty, author_id, author, written_at)
select 0, format('%s door %s (%s)', initcap(pg_temp.compound(seed)), pg_temp.one(seed || 'what', what), nr), pg_temp.sentences(seed, 4),
    pg_temp.one(seed, array['POSSIBLE', 'POSSIBLE', 'PLAUSIBLE', 'DISPUTED']), person_id, name, written_at
from cause_seed, words;

create temp table new_cause as
select cause.id, nr, seed, cause_seed.person_id, cause_seed.name, cause_seed.written_at
from cause_seed join cause on substring(cause.title from '\(([0-9]+)\)$') = nr::text;

insert into cause_pillar (cause_id, pillar_id)
select distinct new_cause.id, pillar.id
from new_cause cross join generate_series(0, 1) which
join pillar on pillar.position = pg_temp.pick(format('cause%s.%s', nr, which), 7);

insert into cause_neighbourhood (cause_id, neighbourhood_id)
select new_cause.id, all_of_them[1 + nr % cardinality(all_of_them)]
from new_cause, (select array_agg(id order by id) as all_of_them from neighbourhood) n;

insert into indication (version, cause_id, kind, finding_id, certainty, author_id, author, written_at)
select distinct on (new_cause.id, found.id) 0, new_cause.id, 'FINDING', found.id, 'POSSIBLE', person_id, name, written_at
from new_cause cross join generate_series(1, 3) which
join lateral (select findings[1 + pg_temp.pick(format('points%s.%s', nr, which), cardinality(findings))] as id
              from (select array_agg(id order by id) as findings from finding where withdrawn_at is null) f) found on true;

insert into causal_link (version, cause_id, effect_id, certainty, author_id, author, written_at)
select distinct on (new_cause.id, effect.id) 0, new_cause.id, effect.id, 'PLAUSIBLE', person_id, name, written_at
from new_cause cross join generate_series(1, 2) which
join lateral (select causes[1 + pg_temp.pick(format('leads%s.%s', nr, which), cardinality(causes))] as id
              from (select array_agg(id order by id) as causes from cause) c) effect on effect.id <> new_cause.id
where which = 1 or nr % 2 = 0;

create temp table intervention_seed as
select nr, 'intervention' || nr as seed, pillars[1 + nr % cardinality(pillars)] as pillar_id, author.person_id, author.name
from generate_series((select count(*)::integer + 1 from intervention), pg_temp.size(600)) nr,
    (select array_agg(pillar_id order by pillar_id) as pillars from seat where kind = 'PILLAR_LEADER') p,
    (select person_id, name from cause_seed limit 1) author;

insert into intervention (version, title, what, owner_id, state, author_id, author, written_at)
select 0, format('%s voor %s (%s)', initcap(pg_temp.compound(seed)), lower(pg_temp.one(seed || 'who', who)), nr), pg_temp.sentences(seed, 3),
    (select min(id) from seat where kind = 'PILLAR_LEADER' and seat.pillar_id = intervention_seed.pillar_id),
    pg_temp.one(seed, array['IDEA', 'CHOSEN', 'RUNNING', 'RUNNING', 'DONE', 'STOPPED']), person_id, name, now() - interval '30 days'
from intervention_seed, words;

create temp table new_intervention as
select intervention.id, nr, pillar_id
from intervention_seed join intervention on substring(intervention.title from '\(([0-9]+)\)$') = nr::text;

insert into intervention_pillar (intervention_id, pillar_id) select id, pillar_id from new_intervention;

insert into intervention_cause (intervention_id, cause_id)
select distinct new_intervention.id, causes[1 + pg_temp.pick(format('does%s.%s', nr, which), cardinality(causes))]
from new_intervention cross join generate_series(1, 2) which, (select array_agg(id order by id) as causes from cause) c;

insert into intervention_milestone (intervention_id, milestone_id)
select new_intervention.id, milestones[1 + pg_temp.pick('towards' || nr, cardinality(milestones))]
from new_intervention, (select array_agg(id order by id) as milestones from milestone) m;

analyze;
