-- Which statistical series a figure belongs to, as a person said: the last decision beside the claim, all of them in a table of their own.
ALTER TABLE "Claim" ADD COLUMN "series" TEXT;

-- CreateTable
CREATE TABLE "SeriesDecision" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" TEXT NOT NULL,
    "series" TEXT,
    "note" TEXT,
    "actor" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SeriesDecision_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE INDEX "SeriesDecision_claimId_seq_idx" ON "SeriesDecision"("claimId", "seq");

CREATE TRIGGER "SeriesDecision_no_update" BEFORE UPDATE ON "SeriesDecision" BEGIN SELECT RAISE(ABORT, 'SeriesDecision is append-only'); END;
CREATE TRIGGER "SeriesDecision_no_delete" BEFORE DELETE ON "SeriesDecision" BEGIN SELECT RAISE(ABORT, 'SeriesDecision is append-only'); END;
