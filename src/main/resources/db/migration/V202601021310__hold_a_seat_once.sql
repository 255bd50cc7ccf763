-- Nobody is holder and deputy of one seat on one day, nor deputy twice.
alter table appointment add constraint appointment_once
    exclude using gist (seat_id with =, person_id with =, daterange(begins, ends) with &&);

create index seat_partner_idx on seat (partner_id);
