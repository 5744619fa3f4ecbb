// One node an element, one relationship a link version, one checkpoint: the keys by which the projection upserts.
CREATE CONSTRAINT element_id IF NOT EXISTS FOR (e:Element) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT traces_to_since IF NOT EXISTS FOR ()-[l:TRACES_TO]-() REQUIRE l.since IS UNIQUE;
CREATE CONSTRAINT checkpoint_name IF NOT EXISTS FOR (c:Checkpoint) REQUIRE c.name IS UNIQUE;
