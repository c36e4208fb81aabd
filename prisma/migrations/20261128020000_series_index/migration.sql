-- The names of series that people have given, without a look at every claim.
-- CreateIndex
CREATE INDEX "Claim_state_series_idx" ON "Claim"("state", "series");
