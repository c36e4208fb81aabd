import { describe, expect, it } from "vitest";
import { reduceUploads, summarizeUploads, type AddedDocument, type UploadItem } from "@/components/documents/upload-queue";

const result = (status: AddedDocument["status"], claims: number, conflictIds: readonly string[] = []): AddedDocument => ({
  status,
  document: { id: "d1", title: "Talks", publishedAt: null },
  claims,
  indicators: [],
  problems: [],
  findings: conflictIds.map((id) => ({ id, kind: "cell", verdict: "contradiction", cause: "unexplained", conflict: true, explanation: "" })),
});
const file = (name: string) => ({ name, size: 10, source: name });

describe("reduceUploads", () => {
  const two = reduceUploads<string>([], { kind: "add", sources: [file("a.txt"), file("b.txt")] });

  it("adds last, with keys of their own", () => {
    const three = reduceUploads(reduceUploads(two, { kind: "clear_done" }), { kind: "add", sources: [file("c.txt")] });
    expect(three.map((item) => [item.key, item.name, item.state.kind])).toEqual([
      [0, "a.txt", "waiting"],
      [1, "b.txt", "waiting"],
      [2, "c.txt", "waiting"],
    ]);
  });

  it("sets one item alone", () => {
    const sent = reduceUploads(two, { kind: "set", key: 1, state: { kind: "sending", sent: 4 } });
    expect(sent.map((item) => item.state)).toEqual([{ kind: "waiting" }, { kind: "sending", sent: 4 }]);
  });

  it("tries again what failed, with its source, and nothing else", () => {
    const done = reduceUploads(two, { kind: "set", key: 0, state: { kind: "done", added: [result("stored", 3)], failed: [], findings: {} } });
    const failed = reduceUploads(done, { kind: "set", key: 1, state: { kind: "failed", message: "No answer.", canRetry: true } });
    const again = reduceUploads(failed, { kind: "retry" });
    expect(again.map((item) => [item.state.kind, item.source])).toEqual([
      ["done", "a.txt"],
      ["waiting", "b.txt"],
    ]);
    const hopeless = reduceUploads(done, { kind: "set", key: 1, state: { kind: "failed", message: "Damaged.", canRetry: false } });
    expect(reduceUploads(hopeless, { kind: "retry" })).toEqual(hopeless);
    expect(reduceUploads(again, { kind: "clear_done" }).map((item) => item.name)).toEqual(["b.txt"]);
  });
});

it("takes the place of a text that was read again, and of no other", () => {
  const named = (id: string, claims: number): AddedDocument => ({ ...result("stored", claims), document: { id, title: id, publishedAt: null } });
  const before: UploadItem<string> = { ...file("x"), key: 1, state: { kind: "done", added: [named("a", 2), named("b", 2)], failed: [], findings: {} } };
  const [item] = reduceUploads([before], { kind: "renew", key: 1, added: named("b", 9), findings: {} });
  expect(item?.state).toMatchObject({ added: [{ document: { id: "a" }, claims: 2 }, { document: { id: "b" }, claims: 9 }] });
});

describe("summarizeUploads", () => {
  it("counts a conflict of two texts once, and the figures of a duplicate not at all", () => {
    const states: readonly UploadItem<string>["state"][] = [
      { kind: "done", added: [result("stored", 3, ["f1", "f2"]), result("stored", 2, ["f2"])], failed: [{ name: "x:2", message: "No JSON." }], findings: {} },
      { kind: "done", added: [result("duplicate", 5)], failed: [], findings: {} },
      { kind: "failed", message: "Empty.", canRetry: false },
      { kind: "failed", message: "No answer.", canRetry: true },
      { kind: "reading" },
    ];
    const items = states.map((state, key) => ({ key, name: `${key}.txt`, size: 1, source: "", state }));
    expect(summarizeUploads(items)).toEqual({ total: 5, open: 1, stored: 2, duplicates: 1, failed: 3, retryable: 1, claims: 5, conflicts: 2 });
  });
});
