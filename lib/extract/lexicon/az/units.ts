import type { UnitVocabulary } from "../types";

/** Azerbaijani unit words. */
export const units: UnitVocabulary = {
  units: [
    ["~ton", "tonne"], ["~kiloqram kq", "kg"], ["~qram", "g"], ["~barel barrel", "barrel"], ["~litr", "l"], ["~kubmetr ~kub_metr", "m3"], ["~kvadratmetr ~kvadrat_metr kv_m", "m2"], ["~kvadrat_kilometr kv_km", "km2"], ["~hektar ha", "hectare"], ["~kilometr km", "km"], ["~metr", "m"], ["~santimetr sm", "cm"], ["~meqavat mvt", "MW"], ["~kilovat kvt", "kW"], ["~qiqavat", "GW"], ["~kilovat-saat kvt·saat kvtsaat kvt_saat", "kWh"], ["~meqavat-saat", "MWh"],
    ["il illik ildən", "year"], ["~ay aylıq", "month"], ["~həftə həftəlik", "week"], ["~gün günlük", "day"], ["~saat saatlıq", "hour"], ["~dəqiqə dəqiqəlik", "minute"], ["~saniyə", "second"], ["~dərəcə", "degree"], ["teu", "TEU"],
  ],
  percent: "~faiz",
  percentagePoint: "faiz_bəndi faiz_bəndindən faiz_bəndinə faiz_punktu",
  per: "",
  shy: "",
};
