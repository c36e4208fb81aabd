-- The explanation of a finding as codes with arguments, for other languages than English, and the version of the comparison
-- that made it: findings of an older one are made anew by `bin/parallax migrate` and at the next start.
ALTER TABLE "Finding" ADD COLUMN "told" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Finding" ADD COLUMN "comparisonVersion" TEXT NOT NULL DEFAULT '';
