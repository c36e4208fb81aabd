import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readAddress } from "@/scripts/address.mjs";
import { hashSources } from "@/scripts/build.mjs";
import { hashClientSources } from "@/scripts/client.mjs";
import { hintSource } from "@/scripts/eager-modules.mjs";
import { isInstalled } from "@/scripts/install.mjs";
import { majorOf, ownNode, refuseOldNode } from "@/scripts/node.mjs";
import { addUp, readSummary, skipFault } from "@/scripts/summary.mjs";

const folder = mkdtempSync(join(tmpdir(), "parallax-scripts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of its own with the given files. */
function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

describe("the Node version", () => {
  it.each([
    ["v20.20.2", 20],
    ["24.21.0", 24],
    ["v8.1", 8],
    ["nonsense", 0],
  ])("%s has the major version %i", (version, major) => expect(majorOf(version)).toBe(major));

  it("is refused below 20, with what to do", () => {
    expect(refuseOldNode("v18.19.0")).toMatch(/needs Node 20 or later.*v18\.19\.0.*nodejs\.org/u);
    expect(refuseOldNode("v20.0.0")).toBeNull();
  });
});

describe("the address", () => {
  it.each([
    [{}, "127.0.0.1", 3000, "http://127.0.0.1:3000"],
    [{ PORT: "8080", HOST: "0.0.0.0" }, "0.0.0.0", 8080, "http://127.0.0.1:8080"],
    [{ PORT: "", HOST: "" }, "127.0.0.1", 3000, "http://127.0.0.1:3000"],
    [{ HOST: "::1" }, "::1", 3000, "http://[::1]:3000"],
  ])("of %j", (settings, host, port, url) => expect(readAddress(settings)).toEqual({ host, port, url }));

  it.each(["0", "65536", "80a", "-1", "3e3", "3000.5"])("refuses the port %s", (port) => {
    expect(readAddress({ PORT: port })).toEqual({ fault: expect.stringContaining(`PORT is "${port}"`) });
  });
});

describe("what is installed", () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const wanted = lock({ "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/other-platform": { version: "2.0.0", optional: true } });
  const check = (name: string, present: string | null, hasNode = true) => {
    const place = folderWith(name, { "package-lock.json": wanted, ...(present === null ? {} : { "node_modules/.package-lock.json": present }) });
    if (hasNode) folderWith(name, { [ownNode("")]: "" });
    return isInstalled(place);
  };

  it("is whole where all but other platforms' packages are there", () => {
    expect(check("whole", lock({ "node_modules/a": { version: "1.0.0" } }))).toBe(true);
  });
  it("is not where npm has not finished", () => expect(check("unfinished", null)).toBe(false));
  it("is not where a version differs", () => expect(check("older", lock({ "node_modules/a": { version: "0.9.0" } }))).toBe(false));
  it("is not where a package is missing", () => expect(check("missing", lock({}))).toBe(false));
  it("is not without the project's own Node", () => {
    expect(check("no-node", lock({ "node_modules/a": { version: "1.0.0" } }), false)).toBe(false);
  });
});

describe("the hash of the sources", () => {
  const files = { "app/page.tsx": "a", "lib/x.ts": "b", "package-lock.json": "{}" };
  const base = hashSources(folderWith("base", files));

  it("is the same for the same files", () => expect(hashSources(folderWith("same", files))).toBe(base));
  it.each([
    ["a changed file", { ...files, "lib/x.ts": "c" }],
    ["a new file", { ...files, "lib/y.ts": "" }],
    ["what package.json imports", { ...files, "package.json": '{"imports":{"#x":"./lib/x.ts"}}' }],
    ["a moved file", { "app/page.tsx": "a", "lib/z.ts": "b", "package-lock.json": "{}" }],
  ])("tells %s", (name, changed) => expect(hashSources(folderWith(name, changed))).not.toBe(base));
  it.each([
    ["tests", { ...files, "tests/x.test.ts": "t" }],
    ["generated code", { ...files, "lib/store/generated/client.ts": "g" }],
  ])("does not depend on %s", (name, changed) => expect(hashSources(folderWith(name, changed))).toBe(base));
});

describe("the modules of a built page", () => {
  const long = `let text="${"x".repeat(1_000)}";`;
  const chunk = (...modules: string[]) => `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push([null,${modules.map((module, i) => `${i},${module}`).join()}]);`;

  it.each([
    ["a large module", [`(e,t,n)=>{${long}n.a=1}`], [`(function(e,t,n){${long}n.a=1})`]],
    ["one without parameters", [`()=>{${long}}`], [`(function(){${long}})`]],
    ["two, in their order", [`e=>{${long}e(1)}`, `t=>{${long}t(2)}`], [`(function(e){${long}e(1)})`, `(function(t){${long}t(2)})`]],
    ["one that makes errors as it starts, and others later", [`e=>{${long}var a=Error(e(1)),b=2,c=Error("x");function f(){throw Error("y")}}`], [`(function(e){${long}var a=Object.create(Error.prototype,{message:{value:e(1)}}),b=2,c=Object.create(Error.prototype,{message:{value:"x"}});function f(){throw Error("y")}})`]],
    ["the `this` of a function within", [`e=>{${long}e(function(){return this.a})}`], [`(function(e){${long}e(function(){return this.a})})`]],
  ])("are hinted: %s", (_, before, after) => expect(hintSource(chunk(...before))).toBe(chunk(...after)));

  it.each([
    ["a small one", "(e,t,n)=>{n.a=1}"],
    ["one that needs the `this` around it", `e=>{${long}e(()=>this)}`],
    ["one that needs the arguments around it", `e=>{${long}e(arguments[0])}`],
    ["one that waits", `async e=>{${long}await e()}`],
    ["a name", "1234"],
  ])("stay as they are: %s", (_, module) => expect(hintSource(chunk(module))).toBe(chunk(module)));

  it("stay as they are in a script of another form", () => {
    const script = `(()=>{${long}})();self.x.push(e=>{${long}});`;
    expect(hintSource(script)).toBe(script);
  });
});

describe("what the database client is made from", () => {
  const lock = (version: string) => JSON.stringify({ packages: { "node_modules/prisma": { version }, "node_modules/next": { version: "1.0.0" } } });
  const hash = (name: string, schema: string, version: string) => hashClientSources(folderWith(name, { "prisma/schema.prisma": schema, "package-lock.json": lock(version) }));

  it("is the schema and the version of Prisma", () => {
    const base = hash("client", "model A", "7.0.0");
    expect(hash("client-same", "model A", "7.0.0")).toBe(base);
    expect(hash("client-schema", "model B", "7.0.0")).not.toBe(base);
    expect(hash("client-version", "model A", "7.0.1")).not.toBe(base);
  });
});

describe("the sum of the tests", () => {
  const report = (passed: number, failed: number, skipped: number, success = failed === 0) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    success,
  });

  it.each([
    ["all passed", report(5, 0, 1), 0, { passed: 5, failed: 0, skipped: 1 }],
    ["one failed", report(4, 1, 0), 1, { passed: 4, failed: 1, skipped: 0 }],
    ["a file that cannot be read", report(4, 0, 0, false), 1, { passed: 4, failed: 1, skipped: 0 }],
    ["an error outside of tests", report(4, 0, 0), 1, { passed: 4, failed: 1, skipped: 0 }],
    ["no tests at all", report(0, 0, 0), 0, { passed: 0, failed: 1, skipped: 0 }],
    ["no report", null, 1, { passed: 0, failed: 1, skipped: 0 }],
  ])("%s", (_, one, code, counts) => expect(readSummary(one, code)).toEqual(counts));

  it("adds the projects up", () => {
    const one = { passed: 2, failed: 1, skipped: 0 };
    expect(addUp([one, one, { passed: 0, failed: 0, skipped: 3 }])).toEqual({ passed: 4, failed: 2, skipped: 3 });
    expect(addUp([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it("fails skipped tests that the machine could run, and only those", () => {
    const skipped = { passed: 1, failed: 0, skipped: 2 };
    const whole = { hasChromium: true, hasShared: true };
    expect(skipFault("browser", skipped, whole)).toContain('2 tests of the project "browser"');
    expect(skipFault("unit", skipped, { hasChromium: false, hasShared: true })).toContain("were skipped");
    expect(skipFault("browser", skipped, { hasChromium: false, hasShared: true })).toBeNull();
    expect(skipFault("unit", skipped, { hasChromium: true, hasShared: false })).toBeNull();
    expect(skipFault("unit", { ...skipped, skipped: 0 }, whole)).toBeNull();
  });
});
