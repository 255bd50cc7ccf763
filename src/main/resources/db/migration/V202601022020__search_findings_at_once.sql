-- Words are indexed when a finding is kept, so that no search has to go through a list of what is still to be indexed.
alter index finding_search_idx set (fastupdate = off);
