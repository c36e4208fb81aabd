-- CreateTable
CREATE TABLE "Document" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleBasis" TEXT NOT NULL DEFAULT 'stated',
    "publisher" TEXT,
    "url" TEXT,
    "lang" TEXT,
    "publishedAt" TEXT,
    "publishedKey" TEXT NOT NULL DEFAULT '',
    "publishedAtBasis" TEXT NOT NULL DEFAULT 'unknown',
    "given" TEXT NOT NULL DEFAULT '{}',
    "retrievedAt" TEXT,
    "isDigest" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "origin" TEXT,
    "extractorVersion" TEXT NOT NULL,
    "problems" TEXT NOT NULL DEFAULT '[]',
    "claimCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Claim" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'live',
    "review" TEXT NOT NULL DEFAULT 'unreviewed',
    "extractorVersion" TEXT NOT NULL,
    "replacesId" TEXT,
    "quote" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "valueHigh" REAL,
    "decimal" TEXT NOT NULL,
    "decimalHigh" TEXT,
    "significantDigits" INTEGER NOT NULL,
    "lastDigitExponent" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "hardLow" REAL,
    "hardHigh" REAL,
    "hardOpen" TEXT NOT NULL DEFAULT '',
    "wideLow" REAL,
    "wideHigh" REAL,
    "wideOpen" TEXT NOT NULL DEFAULT '',
    "coreLow" REAL,
    "coreHigh" REAL,
    "coreOpen" TEXT NOT NULL DEFAULT '',
    "reporter" TEXT,
    "partner" TEXT,
    "pair" TEXT NOT NULL DEFAULT '',
    "periodKind" TEXT,
    "periodStart" TEXT,
    "periodEnd" TEXT,
    "periodLabel" TEXT,
    "periodBasis" TEXT,
    "comparedTo" TEXT,
    "yearFrom" INTEGER,
    "year" INTEGER,
    "periodKey" TEXT NOT NULL DEFAULT '',
    "speaker" TEXT,
    "forecast" BOOLEAN NOT NULL DEFAULT false,
    "scope" TEXT,
    "confidence" REAL NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '[]',
    "cell" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "publishedKey" TEXT NOT NULL DEFAULT '',
    "publisher" TEXT,
    "lang" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Claim_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Finding" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "isCurrent" BOOLEAN NOT NULL DEFAULT true,
    "component" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "pair" TEXT NOT NULL DEFAULT '',
    "period" TEXT,
    "periodKey" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "scope" TEXT,
    "forecast" BOOLEAN NOT NULL DEFAULT false,
    "verdict" TEXT NOT NULL,
    "conflict" BOOLEAN NOT NULL,
    "cause" TEXT,
    "origins" INTEGER NOT NULL,
    "memberCount" INTEGER NOT NULL,
    "explanation" TEXT NOT NULL,
    "supportedReading" TEXT,
    "detail" TEXT NOT NULL,
    "resolution" TEXT,
    "newestKey" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" DATETIME
);

-- CreateTable
CREATE TABLE "FindingMember" (
    "findingId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "cluster" INTEGER NOT NULL,

    PRIMARY KEY ("findingId", "claimId", "cluster"),
    CONSTRAINT "FindingMember_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE CASCADE ON UPDATE RESTRICT,
    CONSTRAINT "FindingMember_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Indicator" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "labelEn" TEXT NOT NULL,
    "labelRu" TEXT NOT NULL,
    "labelAz" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "mirror" TEXT
);

-- CreateTable
CREATE TABLE "Place" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "nameEn" TEXT NOT NULL,
    "nameRu" TEXT NOT NULL,
    "nameAz" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ReviewDecision" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "correction" TEXT,
    "note" TEXT,
    "actor" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ReviewDecision_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Resolution" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "findingId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "claimId" TEXT,
    "note" TEXT,
    "actor" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Resolution_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE UNIQUE INDEX "Document_id_key" ON "Document"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Document_sha256_key" ON "Document"("sha256");

-- CreateIndex
CREATE INDEX "Document_deletedAt_publishedKey_seq_idx" ON "Document"("deletedAt", "publishedKey", "seq");

-- CreateIndex
CREATE INDEX "Document_publisher_idx" ON "Document"("publisher");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_id_key" ON "Claim"("id");

-- CreateIndex
CREATE INDEX "Claim_documentId_start_idx" ON "Claim"("documentId", "start");

-- CreateIndex
CREATE INDEX "Claim_state_publishedKey_seq_idx" ON "Claim"("state", "publishedKey", "seq");

-- CreateIndex
CREATE INDEX "Claim_state_indicator_periodKey_seq_idx" ON "Claim"("state", "indicator", "periodKey", "seq");

-- CreateIndex
CREATE INDEX "Claim_state_periodKey_seq_idx" ON "Claim"("state", "periodKey", "seq");

-- CreateIndex
CREATE INDEX "Claim_state_value_seq_idx" ON "Claim"("state", "value", "seq");

-- CreateIndex
CREATE INDEX "Claim_state_confidence_seq_idx" ON "Claim"("state", "confidence", "seq");

-- CreateIndex
CREATE INDEX "Claim_state_pair_indicator_idx" ON "Claim"("state", "pair", "indicator");

-- CreateIndex
CREATE INDEX "Claim_state_publisher_idx" ON "Claim"("state", "publisher");

-- CreateIndex
CREATE INDEX "Claim_state_speaker_idx" ON "Claim"("state", "speaker");

-- CreateIndex
CREATE INDEX "Claim_component_state_idx" ON "Claim"("component", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_id_key" ON "Finding"("id");

-- CreateIndex
CREATE INDEX "Finding_isCurrent_conflict_newestKey_seq_idx" ON "Finding"("isCurrent", "conflict", "newestKey", "seq");

-- CreateIndex
CREATE INDEX "Finding_isCurrent_newestKey_seq_idx" ON "Finding"("isCurrent", "newestKey", "seq");

-- CreateIndex
CREATE INDEX "Finding_isCurrent_indicator_pair_idx" ON "Finding"("isCurrent", "indicator", "pair");

-- CreateIndex
CREATE INDEX "Finding_isCurrent_verdict_idx" ON "Finding"("isCurrent", "verdict");

-- CreateIndex
CREATE INDEX "Finding_component_isCurrent_idx" ON "Finding"("component", "isCurrent");

-- CreateIndex
CREATE INDEX "FindingMember_claimId_idx" ON "FindingMember"("claimId");

-- CreateIndex
CREATE INDEX "ReviewDecision_claimId_seq_idx" ON "ReviewDecision"("claimId", "seq");

-- CreateIndex
CREATE INDEX "Resolution_findingId_seq_idx" ON "Resolution"("findingId", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_entity_entityId_idx" ON "AuditEntry"("entity", "entityId");

-- What is append-only and what never changes is held by the engine itself, whoever writes to the file.
CREATE TRIGGER "AuditEntry_no_update" BEFORE UPDATE ON "AuditEntry" BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only'); END;
CREATE TRIGGER "AuditEntry_no_delete" BEFORE DELETE ON "AuditEntry" BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only'); END;
CREATE TRIGGER "ReviewDecision_no_update" BEFORE UPDATE ON "ReviewDecision" BEGIN SELECT RAISE(ABORT, 'ReviewDecision is append-only'); END;
CREATE TRIGGER "ReviewDecision_no_delete" BEFORE DELETE ON "ReviewDecision" BEGIN SELECT RAISE(ABORT, 'ReviewDecision is append-only'); END;
CREATE TRIGGER "Resolution_no_update" BEFORE UPDATE ON "Resolution" BEGIN SELECT RAISE(ABORT, 'Resolution is append-only'); END;
CREATE TRIGGER "Resolution_no_delete" BEFORE DELETE ON "Resolution" BEGIN SELECT RAISE(ABORT, 'Resolution is append-only'); END;
CREATE TRIGGER "Document_text_no_update" BEFORE UPDATE OF "id", "sha256", "text" ON "Document" BEGIN SELECT RAISE(ABORT, 'The text of a document never changes'); END;
CREATE TRIGGER "Claim_no_delete" BEFORE DELETE ON "Claim" BEGIN SELECT RAISE(ABORT, 'A claim is retired, never deleted'); END;
CREATE TRIGGER "Claim_no_update" BEFORE UPDATE OF "id", "documentId", "extractorVersion", "replacesId", "quote", "start", "end", "sentenceStart", "sentenceEnd", "sentence", "indicator", "measure", "value", "valueHigh", "decimal", "decimalHigh", "significantDigits", "lastDigitExponent", "unit", "qualifier", "reporter", "partner", "periodKind", "periodStart", "periodEnd", "periodLabel", "periodBasis", "comparedTo", "speaker", "forecast", "scope", "confidence", "evidence" ON "Claim" BEGIN SELECT RAISE(ABORT, 'The statement of a claim never changes'); END;
