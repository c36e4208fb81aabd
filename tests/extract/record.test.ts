import { describe, expect, it } from "vitest";
import { parseClaimRecord, parseDocumentRecord } from "@/lib/extract";

describe("dates of publication in records", () => {
  it.each([
    ["2019-11-03", "2019-11-03", undefined],
    ["2019-11-03T10:00:00+03:00", "2019-11-03", undefined],
    ["2019-11", "2019-11-01", "no_date"],
    ["2019", "2019-01-01", "no_date"],
  ])("%s is read as %s", (written, day, problem) => {
    const parsed = parseDocumentRecord({ id: "a", text: "Trade grew.", publishedAt: written });
    expect(parsed.ok && parsed.value.publishedAt).toBe(day);
    expect(parsed.ok && parsed.problems?.[0]?.code).toBe(problem);
  });

  it.each(["yesterday", "3.11.2019", ""])("%j is refused with what to write", (written) => {
    const parsed = parseDocumentRecord({ id: "a", text: "Trade grew.", publishedAt: written });
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.problem.message).toContain("2022-11-17");
  });

  it("keeps a claim whose source gives only the month", () => {
    const parsed = parseClaimRecord({ id: "c", indicator: "exports", measure: "level", value: 3, unit: "USD", publishedAt: "2024-07" });
    expect(parsed.ok && parsed.value.publishedAt).toBe("2024-07");
  });
});
