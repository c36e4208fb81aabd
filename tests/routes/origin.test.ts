import { describe, expect, it } from "vitest";
import { originOf } from "@/app/api/_http/origin";

const origin = (headers: Readonly<Record<string, string>>) => originOf(new Request("http://localhost:3000/api/v1/claims", { headers }));

describe("the address that the reader came by", () => {
  it.each([
    [{ host: "127.0.0.1:3000" }, "http://127.0.0.1:3000"],
    [{ host: "inside:3000", "x-forwarded-host": "parallax.example", "x-forwarded-proto": "https" }, "https://parallax.example"],
    [{ host: "[::1]:3000" }, "http://[::1]:3000"],
    [{}, "http://localhost:3000"],
    [{ host: "evil/<script>" }, "http://localhost:3000"],
    [{ host: "a.example", "x-forwarded-proto": "javascript" }, "http://localhost:3000"],
  ])("of %j is %s", (headers, expected) => expect(origin(headers)).toBe(expected));
});
