-- Taking sheets away asks whether figures stand on them: without this all figures there are would be gone through.
CREATE INDEX figure_by_sheet ON figure (sheet);
