-- Files with the boundaries of buurten, as they were taken in. The last one that was put to use makes the map.
create table boundary_file (
    id          bigint      generated always as identity primary key,
    version     integer     not null,
    name        text        not null constraint boundary_file_name_length check (length(name) between 1 and 200),
    invented    boolean     not null,
    -- what shapes are called that belong to no buurt, a line each
    unmatched   text        not null,
    author_id   bigint      constraint boundary_file_author_fk references person,
    author_name text        not null constraint boundary_file_author_name_length check (length(author_name) between 1 and 120),
    created_at  timestamptz not null,
    used_at     timestamptz
);

create index boundary_file_used_idx on boundary_file (used_at desc) where used_at is not null;

create table boundary (
    id               bigint  generated always as identity primary key,
    version          integer not null,
    file_id          bigint  not null constraint boundary_file_fk references boundary_file,
    neighbourhood_id bigint  not null constraint boundary_neighbourhood_fk references neighbourhood,
    -- the coordinates of a GeoJSON MultiPolygon, in WGS84
    polygons         text    not null constraint boundary_polygons check (jsonb_typeof(polygons::jsonb) = 'array'),
    constraint boundary_once unique (file_id, neighbourhood_id)
);

create index boundary_neighbourhood_idx on boundary (neighbourhood_id);
