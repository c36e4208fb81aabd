-- An index that begins with the state, and that old statistics do not know, looked like the cheapest way to every live claim: a
-- file of all claims was then sorted before its first row.
-- DropIndex
DROP INDEX "Claim_state_series_idx";

-- CreateIndex
CREATE INDEX "Claim_series_idx" ON "Claim"("series");
