-- Which translations are behind their originals is told from these alone: no text is read for it.
CREATE INDEX point_wording ON point (id, fingerprint) WHERE deleted_at IS NULL;
CREATE INDEX point_rendering ON point (translation_of, renders_text, id)
  WHERE translation_of IS NOT NULL AND deleted_at IS NULL;
