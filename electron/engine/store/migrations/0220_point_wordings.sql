-- Which translations are behind their originals is told from these alone: no text is read for it.
CREATE INDEX point_wording ON point (id, fingerprint, deleted_at);
CREATE INDEX point_rendering ON point (translation_of, renders_text, deleted_at, id) WHERE translation_of IS NOT NULL;
