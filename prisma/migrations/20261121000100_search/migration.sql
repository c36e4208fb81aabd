-- Words of claims: substring search over a million rows takes seconds and holds up every request, this index answers in under a millisecond.
-- It keeps no copy of the words; the row number is Claim.seq.
CREATE VIRTUAL TABLE "ClaimSearch" USING fts5("sentence", "title", "publisher", "speaker", "scope", content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3 4');

INSERT INTO "ClaimSearch" (rowid, "sentence", "title", "publisher", "speaker", "scope")
SELECT c."seq", c."sentence", d."title", d."publisher", c."speaker", c."scope" FROM "Claim" c JOIN "Document" d ON d."id" = c."documentId";

CREATE TRIGGER "Claim_search_insert" AFTER INSERT ON "Claim" BEGIN
  INSERT INTO "ClaimSearch" (rowid, "sentence", "title", "publisher", "speaker", "scope")
  SELECT NEW."seq", NEW."sentence", d."title", d."publisher", NEW."speaker", NEW."scope" FROM "Document" d WHERE d."id" = NEW."documentId";
END;

CREATE TRIGGER "Document_search_update" AFTER UPDATE OF "title", "publisher" ON "Document" BEGIN
  DELETE FROM "ClaimSearch" WHERE rowid IN (SELECT "seq" FROM "Claim" WHERE "documentId" = NEW."id");
  INSERT INTO "ClaimSearch" (rowid, "sentence", "title", "publisher", "speaker", "scope")
  SELECT c."seq", c."sentence", NEW."title", NEW."publisher", c."speaker", c."scope" FROM "Claim" c WHERE c."documentId" = NEW."id";
END;
