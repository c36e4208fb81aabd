import type { ComparableClaim, Measure } from "@/lib/domain/claim";
import type { Period } from "@/lib/domain/period";
import type { Qualifier } from "@/lib/domain/quantity";

/** The reported figures (`domain/figures.csv`) as claims of the pair they are about. */
export interface FigureRow {
  readonly [column: string]: string;
}

interface Kind {
  readonly indicator: string;
  readonly measure: Measure;
  readonly unit: string | null;
  /** Reporter and partner. */
  readonly pair: readonly [string, string];
  readonly scope?: string;
}

const BOTH = ["AZ", "RU"] as const;
const KINDS: Readonly<Record<string, Kind>> = {
  turnover_usd: { indicator: "trade_turnover", measure: "level", unit: null, pair: BOTH },
  turnover_growth_pct: { indicator: "trade_turnover", measure: "growth_rate", unit: "percent", pair: BOTH },
  exports_ru_to_az_usd: { indicator: "exports", measure: "level", unit: null, pair: ["RU", "AZ"] },
  exports_az_to_ru_usd: { indicator: "exports", measure: "level", unit: null, pair: ["AZ", "RU"] },
  exports_ru_to_az_growth_pct: { indicator: "exports", measure: "growth_rate", unit: "percent", pair: ["RU", "AZ"] },
  exports_az_to_ru_growth_pct: { indicator: "exports", measure: "growth_rate", unit: "percent", pair: ["AZ", "RU"] },
  russian_investment_in_azerbaijan_usd: { indicator: "investment", measure: "level", unit: null, pair: ["RU", "AZ"] },
  russian_fdi_in_azerbaijan_usd: { indicator: "investment", measure: "level", unit: null, pair: ["RU", "AZ"], scope: "direct" },
  russian_investment_nonoil_usd: { indicator: "investment", measure: "level", unit: null, pair: ["RU", "AZ"], scope: "non-oil" },
  mutual_investment_usd: { indicator: "investment", measure: "level", unit: null, pair: ["RU", "AZ"], scope: "mutual" },
  azerbaijani_investment_in_russia_usd: { indicator: "investment", measure: "level", unit: null, pair: ["AZ", "RU"] },
  russian_regions_cooperating: { indicator: "regions", measure: "level", unit: "count", pair: BOTH },
  russian_regions_with_agreements: { indicator: "regions", measure: "level", unit: "count", pair: BOTH, scope: "with agreements" },
  azerbaijani_students_in_russia: { indicator: "students", measure: "level", unit: "count", pair: ["RU", "AZ"] },
  schools_russian_instruction: { indicator: "schools", measure: "level", unit: "count", pair: ["AZ", "RU"] },
  schools_teaching_russian_subject: { indicator: "schools", measure: "level", unit: "count", pair: ["AZ", "RU"], scope: "as a subject" },
  pupils_russian_instruction: { indicator: "students", measure: "level", unit: "count", pair: ["AZ", "RU"], scope: "taught in Russian" },
  forum_participants: { indicator: "participants", measure: "level", unit: "count", pair: BOTH },
  forum_hall_capacity: { indicator: "other:hall_capacity", measure: "level", unit: "count", pair: BOTH },
  companies_russian_capital: { indicator: "companies_with_foreign_capital", measure: "level", unit: "count", pair: ["AZ", "RU"] },
  companies_100pct_russian: { indicator: "companies_with_foreign_capital", measure: "level", unit: "count", pair: ["AZ", "RU"], scope: "fully Russian" },
  joint_ventures: { indicator: "joint_ventures", measure: "level", unit: "count", pair: ["AZ", "RU"] },
  sputnik_v_doses_delivered_cumulative: { indicator: "vaccine_doses", measure: "level", unit: "count", pair: ["RU", "AZ"] },
  bilateral_documents_total: { indicator: "treaties", measure: "level", unit: "count", pair: BOTH },
  documents_signed_sochi_2018: { indicator: "other:documents_signed", measure: "level", unit: "count", pair: BOTH },
  roadmaps: { indicator: "other:roadmap", measure: "level", unit: "count", pair: BOTH },
  turnover_stavropol: { indicator: "trade_turnover", measure: "level", unit: null, pair: BOTH, scope: "Stavropol" },
  az_tourists_stavropol: { indicator: "tourists", measure: "level", unit: "count", pair: ["RU", "AZ"], scope: "Stavropol" },
  asymmetry_usd: { indicator: "other:asymmetry", measure: "level", unit: null, pair: BOTH },
};

const HEDGES: Readonly<Record<string, Qualifier>> = { none: "exact", more_than: "more_than", slightly_more_than: "more_than", about: "about", nearly: "almost", approaching: "almost", expected: "exact", thousands: "more_than", range: "range" };
const MONEY: Readonly<Record<string, readonly [string, number]>> = { "USD billion": ["USD", 9], "USD million": ["USD", 6], "RUB billion": ["RUB", 9], "RUB million": ["RUB", 6] };

/** One row as a claim; null for rows that are no claims (dates, ordinals, figures without a number). */
export function toClaim(row: FigureRow): ComparableClaim | null {
  const kind = KINDS[row.indicator ?? ""];
  const money = MONEY[row.unit ?? ""];
  const value = Number(row.value);
  if (!kind || row.value === "" || !Number.isFinite(value)) return null;
  const exponent = money?.[1] ?? 0;
  const decimals = row.value?.split(".")[1]?.length ?? 0;
  const digits = (row.value ?? "").replace(/[-.]/g, "").replace(/^0+/, "");
  const isMixed = /^[A-Z]/.test(row.statistical_basis ?? "") && /^(?:AZ|RU)_/.test(row.statistical_basis ?? "");
  const side = isMixed ? (row.statistical_basis ?? "").slice(0, 2) : null;
  const isSymmetric = kind.pair === BOTH;
  const pair = isSymmetric && side === "RU" ? ["RU", "AZ"] : kind.pair;
  return {
    id: row.id ?? "",
    document: row.doc_key ?? "",
    publishedAt: row.doc_date ?? null,
    publisher: row.publisher ?? null,
    lang: row.doc_lang ?? null,
    quote: `${row.value} ${row.unit}`,
    start: null,
    end: null,
    text: null,
    confidence: 1,
    indicator: kind.indicator,
    measure: kind.measure,
    value: Number(`${value}e${exponent}`),
    valueHigh: null,
    unit: kind.unit ?? money?.[0] ?? "USD",
    qualifier: HEDGES[row.hedge ?? "none"] ?? "exact",
    reporter: pair[0] ?? null,
    partner: pair[1] ?? null,
    period: periodOf(row.period ?? "", row.period_type ?? ""),
    comparedTo: null,
    speaker: speakerOf(row.speaker_or_source ?? ""),
    forecast: row.hedge === "expected",
    scope: kind.scope ?? null,
    significantDigits: Math.max(1, (decimals > 0 ? digits : digits.replace(/0+$/, "")).length),
    lastDigitExponent: exponent - decimals,
  };
}

/** "A. Asadov (via Mishustin)" is Asadov's figure; "Turan citing Federal Customs Service" is the service's. */
function speakerOf(source: string): string | null {
  const cited = /\bciting (.+)$/.exec(source)?.[1] ?? source;
  return cited.replace(/\(.*?\)/g, "").split(/[,/]/)[0]?.trim() || null;
}

const day = (year: number, month: number) => new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

function periodOf(label: string, type: string): Period | null {
  const range = (start: string, end: string): Period => ({ kind: "range", start, end, label, basis: "stated" });
  const year = /^\d{4}$/.exec(label);
  if (type === "stock") return /^\d{4}(?:-\d{2})?/.test(label) ? { kind: "as_of", start: `${label.slice(0, 4)}-${label.slice(5, 7) || "12"}-01`, label: `as_of:${label.slice(0, 7)}`, basis: "stated" } : null;
  if (year) return range(day(Number(label), 1), day(Number(label) + 1, 1));
  const part = /^(\d{4})-([QH])([1-4])$/.exec(label);
  if (part) {
    const [y, length, n] = [Number(part[1]), part[2] === "Q" ? 3 : 6, Number(part[3])];
    return range(day(y, (n - 1) * length + 1), day(y, n * length + 1));
  }
  const months = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(label);
  if (months) return range(day(Number(months[1]), Number(months[2])), day(Number(months[3]), Number(months[4]) + 1));
  const month = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(label);
  return month ? range(day(Number(month[1]), Number(month[2])), day(Number(month[1]), Number(month[2]) + 1)) : null;
}
