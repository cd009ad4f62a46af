-- An entry waits as it was read: its draft is made when its topics are derived. `waiting` is what the feed said (JSON, for the room that
-- reads feeds); `draft` what stands in its place, where the page behind it was read. `given_up` is the version of the rules under which
-- it could not be derived: it waits for the next.
ALTER TABLE entry ADD COLUMN draft TEXT;
ALTER TABLE entry ADD COLUMN given_up INTEGER NOT NULL DEFAULT 0;
UPDATE entry SET draft = waiting WHERE waiting IS NOT NULL;
