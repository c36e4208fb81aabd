-- How a claim stands to others, kept beside it by the engine itself, so that a list of a million claims need not ask their findings:
-- 1 in a conflict, 2 in a tension, 4 in an agreement, 8 compared at all; added up.
ALTER TABLE "Claim" ADD COLUMN "standing" INTEGER NOT NULL DEFAULT 0;

UPDATE "Claim" SET "standing" = (
  SELECT max(f."conflict") + 2 * max(f."verdict" IN ('weak_tension', 'strong_tension')) + 4 * max(f."verdict" = 'agreement') + 8
  FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = "Claim"."id" AND f."isCurrent" = 1 HAVING count(*) > 0
) WHERE "id" IN (SELECT m."claimId" FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE f."isCurrent" = 1);

-- What changed, in order: whoever keeps counts in memory reads on from where it was.
CREATE TABLE "Change" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "row" INTEGER NOT NULL
);

-- Whoever is further behind reads the tables anew.
CREATE TRIGGER "Change_prune" AFTER INSERT ON "Change" WHEN NEW."seq" % 10000 = 0 BEGIN DELETE FROM "Change" WHERE "seq" <= NEW."seq" - 200000; END;

-- CreateIndex
CREATE INDEX "Claim_replacesId_idx" ON "Claim"("replacesId");

CREATE TRIGGER "FindingMember_standing_insert" AFTER INSERT ON "FindingMember" BEGIN
  UPDATE "Claim" SET "standing" = coalesce((
    SELECT max(f."conflict") + 2 * max(f."verdict" IN ('weak_tension', 'strong_tension')) + 4 * max(f."verdict" = 'agreement') + 8
    FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = NEW."claimId" AND f."isCurrent" = 1 HAVING count(*) > 0
  ), 0) WHERE "id" = NEW."claimId";
END;
CREATE TRIGGER "FindingMember_standing_delete" AFTER DELETE ON "FindingMember" BEGIN
  UPDATE "Claim" SET "standing" = coalesce((
    SELECT max(f."conflict") + 2 * max(f."verdict" IN ('weak_tension', 'strong_tension')) + 4 * max(f."verdict" = 'agreement') + 8
    FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = OLD."claimId" AND f."isCurrent" = 1 HAVING count(*) > 0
  ), 0) WHERE "id" = OLD."claimId";
END;
CREATE TRIGGER "Finding_standing_update" AFTER UPDATE OF "isCurrent", "conflict", "verdict" ON "Finding" BEGIN
  UPDATE "Claim" SET "standing" = coalesce((
    SELECT max(f."conflict") + 2 * max(f."verdict" IN ('weak_tension', 'strong_tension')) + 4 * max(f."verdict" = 'agreement') + 8
    FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = "Claim"."id" AND f."isCurrent" = 1 HAVING count(*) > 0
  ), 0) WHERE "id" IN (SELECT "claimId" FROM "FindingMember" WHERE "findingId" = NEW."id");
END;

CREATE TRIGGER "Claim_change_insert" AFTER INSERT ON "Claim" BEGIN INSERT INTO "Change" ("kind", "row") VALUES ('claim', NEW."seq"); END;
CREATE TRIGGER "Claim_change_update" AFTER UPDATE OF "state", "review", "standing", "publishedKey", "publisher", "lang" ON "Claim" BEGIN INSERT INTO "Change" ("kind", "row") VALUES ('claim', NEW."seq"); END;
CREATE TRIGGER "Finding_change_insert" AFTER INSERT ON "Finding" BEGIN INSERT INTO "Change" ("kind", "row") VALUES ('finding', NEW."seq"); END;
CREATE TRIGGER "Finding_change_update" AFTER UPDATE ON "Finding" BEGIN INSERT INTO "Change" ("kind", "row") VALUES ('finding', NEW."seq"); END;
CREATE TRIGGER "Document_change_insert" AFTER INSERT ON "Document" BEGIN INSERT INTO "Change" ("kind", "row") VALUES ('document', NEW."seq"); END;
CREATE TRIGGER "Document_change_update" AFTER UPDATE ON "Document" BEGIN INSERT INTO "Change" ("kind", "row") VALUES ('document', NEW."seq"); END;

-- Words of titles and publishers, as those of claims.
CREATE VIRTUAL TABLE "DocumentSearch" USING fts5("title", "publisher", content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3 4');
INSERT INTO "DocumentSearch" (rowid, "title", "publisher") SELECT "seq", "title", "publisher" FROM "Document";
CREATE TRIGGER "Document_words_insert" AFTER INSERT ON "Document" BEGIN
  INSERT INTO "DocumentSearch" (rowid, "title", "publisher") VALUES (NEW."seq", NEW."title", NEW."publisher");
END;
CREATE TRIGGER "Document_words_update" AFTER UPDATE OF "title", "publisher" ON "Document" BEGIN
  DELETE FROM "DocumentSearch" WHERE rowid = NEW."seq";
  INSERT INTO "DocumentSearch" (rowid, "title", "publisher") VALUES (NEW."seq", NEW."title", NEW."publisher");
END;
