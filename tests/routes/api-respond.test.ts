import { describe, expect, it, vi } from "vitest";
import { refuseRejected } from "@/app/api/_http/query";
import { respondWith, toPage } from "@/app/api/v1/_api/respond";
import { claimSchema } from "@/app/api/v1/_api/schemas";
import { UserError } from "@/lib/domain/errors";
import { claimApiParsers, loadClaimApi } from "@/lib/params/api";
import { claimRow } from "../export/rows";

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => new Request(`http://localhost:3000${path}`, { headers });

describe("an answer of the interface", () => {
  it("has an ETag, and is 304 where the caller holds the same", async () => {
    const first = await respondWith(get("/api/v1/claims"), async () => ({ data: [1] }));
    const etag = first.headers.get("etag") ?? "";
    expect(await first.json()).toEqual({ data: [1] });
    expect(etag).toMatch(/^"[\w-]{27}"$/u);
    const held = await respondWith(get("/api/v1/claims", { "if-none-match": `"x", W/${etag}` }), async () => ({ data: [1] }));
    expect([held.status, await held.text()]).toEqual([304, ""]);
    const changed = await respondWith(get("/api/v1/claims", { "if-none-match": etag }), async () => ({ data: [2] }));
    expect(changed.status).toBe(200);
  });

  it("tells a fault in the one shape", async () => {
    const answer = await respondWith(get("/api/v1/claims/x"), async () => {
      throw new UserError("not_found", "There is no claim x.");
    });
    expect([answer.status, await answer.json()]).toEqual([404, { error: { code: "not_found", message: "There is no claim x." } }]);
  });

  it("tells an unforeseen fault without its inside", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const answer = await respondWith(get("/api/v1/claims"), async () => {
      throw new Error("SELECT secret");
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it("leads to the next page with the filters kept", () => {
    const request = get("/api/v1/claims?pair=AZ-RU&after=old&limit=2");
    expect(toPage(request, [1, 2], "new")).toEqual({ data: [1, 2], next: "/api/v1/claims?pair=AZ-RU&after=new&limit=2" });
    expect(toPage(request, [], null)).toEqual({ data: [], next: null });
  });
});

describe("the parameters of an address", () => {
  it.each([
    ["/api/v1/claims?from=soon", "from"],
    ["/api/v1/claims?limit=0", "limit"],
    ["/api/v1/claims?limit=501", "limit"],
    ["/api/v1/claims?pair=Russia&status=maybe", "pair, status"],
  ])("%s are refused by name", (path, names) => {
    expect(() => refuseRejected(get(path), claimApiParsers)).toThrow(`These parameters cannot be read: ${names}.`);
  });

  it("are taken where they make sense, and foreign ones are left alone", () => {
    const request = get("/api/v1/claims?indicator=trade_turnover,exports&limit=5&utm_source=x");
    expect(() => refuseRejected(request, claimApiParsers)).not.toThrow();
    expect(loadClaimApi(request)).toMatchObject({ indicator: ["trade_turnover", "exports"], limit: 5, sort: "published" });
  });
});

describe("the schema of a claim", () => {
  it("holds for a claim as the store gives it", () => {
    const { evidence: _evidence, decimal: _decimal, decimalHigh: _decimalHigh, extractorVersion: _version, ...view } = claimRow();
    expect(claimSchema.parse(view)).toEqual(view);
  });
});
