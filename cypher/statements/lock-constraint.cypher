// One node for each lock, so that two who take it at once meet: no rows.
CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.name IS UNIQUE
