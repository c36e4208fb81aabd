-- A claim is in conflict with what it stands against. One that fits every side, or only enters the arithmetic of others, was counted as in conflict too.
DROP TRIGGER "FindingMember_standing_insert";
DROP TRIGGER "FindingMember_standing_delete";
DROP TRIGGER "Finding_standing_update";

CREATE TRIGGER "FindingMember_standing_insert" AFTER INSERT ON "FindingMember" BEGIN
  UPDATE "Claim" SET "standing" = coalesce((
    SELECT max(f."conflict" AND m."cluster" >= 0) + 2 * max(f."verdict" IN ('weak_tension', 'strong_tension') AND m."cluster" >= 0) + 4 * max(f."verdict" = 'agreement' AND m."cluster" >= 0) + 8
    FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = NEW."claimId" AND f."isCurrent" = 1 HAVING count(*) > 0
  ), 0) WHERE "id" = NEW."claimId";
END;
CREATE TRIGGER "FindingMember_standing_delete" AFTER DELETE ON "FindingMember" BEGIN
  UPDATE "Claim" SET "standing" = coalesce((
    SELECT max(f."conflict" AND m."cluster" >= 0) + 2 * max(f."verdict" IN ('weak_tension', 'strong_tension') AND m."cluster" >= 0) + 4 * max(f."verdict" = 'agreement' AND m."cluster" >= 0) + 8
    FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = OLD."claimId" AND f."isCurrent" = 1 HAVING count(*) > 0
  ), 0) WHERE "id" = OLD."claimId";
END;
CREATE TRIGGER "Finding_standing_update" AFTER UPDATE OF "isCurrent", "conflict", "verdict" ON "Finding" BEGIN
  UPDATE "Claim" SET "standing" = coalesce((
    SELECT max(f."conflict" AND m."cluster" >= 0) + 2 * max(f."verdict" IN ('weak_tension', 'strong_tension') AND m."cluster" >= 0) + 4 * max(f."verdict" = 'agreement' AND m."cluster" >= 0) + 8
    FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = "Claim"."id" AND f."isCurrent" = 1 HAVING count(*) > 0
  ), 0) WHERE "id" IN (SELECT "claimId" FROM "FindingMember" WHERE "findingId" = NEW."id");
END;

UPDATE "Claim" SET "standing" = coalesce((
  SELECT max(f."conflict" AND m."cluster" >= 0) + 2 * max(f."verdict" IN ('weak_tension', 'strong_tension') AND m."cluster" >= 0) + 4 * max(f."verdict" = 'agreement' AND m."cluster" >= 0) + 8
  FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = "Claim"."id" AND f."isCurrent" = 1 HAVING count(*) > 0
), 0) WHERE "id" IN (SELECT "claimId" FROM "FindingMember" WHERE "cluster" < 0);
