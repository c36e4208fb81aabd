import { describe, expect, it } from "vitest";
import { toCsvHeader, toCsvRows } from "@/lib/export/csv";
import { SDMX_COLUMNS, toSdmxTime } from "@/lib/export/sdmx";
import { claimRow } from "./rows";

describe("time in SDMX", () => {
  it.each([
    ["2021-01-01", "2022-01-01", "A", "2021"],
    ["2018-01-01", "2018-07-01", "S", "2018-S1"],
    ["2018-07-01", "2019-01-01", "S", "2018-S2"],
    ["2018-04-01", "2018-07-01", "Q", "2018-Q2"],
    ["2018-12-01", "2019-01-01", "M", "2018-12"],
    ["2022-01-01", "2022-11-01", "_O", "2022-01-01/P10M"],
    ["2017-07-01", "2018-07-01", "_O", "2017-07-01/P12M"],
    ["2012-01-01", "2018-01-01", "_O", "2012-01-01/P72M"],
    ["2019-11-22", "2019-11-24", "_O", "2019-11-22/P2D"],
    ["2019-11-22", "2019-11-23", "D", "2019-11-22"],
    ["2018-02-01", "2018-05-01", "_O", "2018-02-01/P3M"],
  ])("%s to %s is %s %s", (start, end, frequency, time) => {
    expect(toSdmxTime({ kind: "range", start, end, label: "x", basis: "stated" })).toEqual({ frequency, time });
  });

  it.each([
    ["as_of:2022-11-17", "D", "2022-11-17"],
    ["as_of:2022-11", "M", "2022-11"],
    ["as_of:2022", "A", "2022"],
    ["mid-November", "D", "2022-11-01"],
  ])("of the moment %s is %s %s, no more exact than it is told", (label, frequency, time) => {
    const start = label === "as_of:2022-11-17" ? "2022-11-17" : "2022-11-01";
    expect(toSdmxTime({ kind: "as_of", start, label, basis: "inferred" })).toEqual({ frequency, time });
  });

  it("of nothing is empty", () => {
    expect(toSdmxTime(null)).toEqual({ frequency: "_Z", time: "" });
  });
});

describe("claims as SDMX-CSV", () => {
  it("write the columns and a forecast as the standard has them", () => {
    const rows = [claimRow({ forecast: true, partner: null, quote: "x", sentence: { start: 0, end: 1, text: "x" } })];
    expect(toCsvHeader(SDMX_COLUMNS, "plain") + toCsvRows(SDMX_COLUMNS, rows)).toBe(
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,MEASURE,SERIES_BASIS,SCOPE,CLAIM,TIME_PERIOD,OBS_VALUE,OBS_VALUE_HIGH,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,QUALIFIER,SPEAKER,SOURCE,COMMENT_OBS\r\n" +
        "dataflow,PARALLAX:CLAIMS(1.0.0),I,A,RU,_Z,trade_turnover,level,_U,_T,c1,2021,3400000000,,USD,0,F,almost,Vladimir Putin,Kremlin,x\r\n",
    );
  });

  it("tell of a rejected reading that it is not to be relied on, and whose statistics a figure is", () => {
    const named = Object.fromEntries(SDMX_COLUMNS.map((column) => [column.name, column.value(claimRow({ status: "rejected", forecast: true, series: "AZ" }))]));
    expect(named).toMatchObject({ OBS_STATUS: "U", SERIES_BASIS: "AZ", UNIT_MULT: 0 });
  });
});
