-- The sequencer vacuums its queue itself: autovacuum comes once a minute, and until then every look for the oldest pending
-- event passes over all that have left. Runs as the owner; ${appRole} is the role the application runs as.

grant maintain on log.pending to ${appRole};
