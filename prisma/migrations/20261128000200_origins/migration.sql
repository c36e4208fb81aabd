-- Which claims a person said come from one origin; null in decisions made before they could be chosen: then all of the finding.
ALTER TABLE "Resolution" ADD COLUMN "claims" TEXT;
