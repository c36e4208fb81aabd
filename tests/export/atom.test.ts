import { describe, expect, it } from "vitest";
import { escapeXml, toAtom } from "@/lib/export/atom";

const feed = { title: "Conflicts", url: "https://example.org/conflicts", self: "https://example.org/feed", updated: "1970-01-01T00:00:00Z" };

describe("a feed", () => {
  it("is Atom, dated by its newest entry", () => {
    const entry = (id: string, updated: string) => ({ id, title: "Growth, AZ–RU, 2021", summary: "12 < 16 & more", url: `https://example.org/${id}`, updated });
    expect(toAtom({ ...feed, entries: [entry("a", "2022-11-17T00:00:00Z"), entry("b", "2024-02-29T00:00:00Z")] })).toBe(
      `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Conflicts</title>
<id>https://example.org/feed</id>
<link href="https://example.org/conflicts"/>
<link rel="self" type="application/atom+xml" href="https://example.org/feed"/>
<updated>2024-02-29T00:00:00Z</updated>
<author><name>Conflicts</name></author>
<entry>
<title>Growth, AZ–RU, 2021</title>
<id>a</id>
<link href="https://example.org/a"/>
<updated>2022-11-17T00:00:00Z</updated>
<summary>12 &lt; 16 &amp; more</summary>
</entry>
<entry>
<title>Growth, AZ–RU, 2021</title>
<id>b</id>
<link href="https://example.org/b"/>
<updated>2024-02-29T00:00:00Z</updated>
<summary>12 &lt; 16 &amp; more</summary>
</entry>
</feed>
`,
    );
  });

  it("has its own date where it is empty", () => expect(toAtom({ ...feed, entries: [] })).toContain("<updated>1970-01-01T00:00:00Z</updated>"));

  it.each([
    ["a\u0000b\u000Bc", "abc"],
    ["\uD800x", "\uFFFDx"],
    ["]]>\"'", "]]&gt;&quot;&#39;"],
    ["😀 млрд", "😀 млрд"],
  ])("writes %j as %j", (text, written) => expect(escapeXml(text)).toBe(written));
});
