-- When a message about a changed stream was last queued: many changes in a row need only one.
ALTER TABLE stream ADD COLUMN queued INTEGER NOT NULL DEFAULT 0;
