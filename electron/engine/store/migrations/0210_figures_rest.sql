-- The day on which a workbook's own properties say that it was last saved: when it was taken, where its text names no day.
ALTER TABLE source ADD COLUMN saved_on TEXT;
