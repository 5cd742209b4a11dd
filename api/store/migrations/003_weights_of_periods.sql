-- What the events of a period weigh together: which days of a timeline are the most important.

ALTER TABLE periods ADD COLUMN weight INTEGER NOT NULL DEFAULT 0;
UPDATE periods SET weight = (
  SELECT sum(CAST(round(e.importance * 1000) AS INTEGER) * CAST(round(e.importance * 1000) AS INTEGER))
  FROM events e WHERE e.period = periods.period
);
