import type { UnitVocabulary } from "../types";

/** Azerbaijani unit words. */
export const units: UnitVocabulary = {
  units: [
    ["~ton", "tonne"], ["~kiloqram kq", "kg"], ["~qram", "g"], ["~barel barrel", "barrel"], ["~litr", "l"], ["~kubmetr ~kub_metr kub_m kub_._m m³ m3", "m3"], ["~kvadratmetr ~kvadrat_metr kv_m kv_._m", "m2"], ["~kvadrat_kilometr kv_km kv_._km", "km2"], ["~hektar ha", "hectare"], ["~kilometr km", "km"], ["~metr", "m"], ["~santimetr sm", "cm"], ["~meqavat mvt", "MW"], ["~kilovat kvt", "kW"], ["~qiqavat qvt", "GW"], ["~kilovat-saat ~kilovat_saat ~kvt·saat ~kvtsaat ~kvt_saat ~kvt-saat ~kvt/saat kvt·st kvt-st", "kWh"], ["~meqavat-saat ~mvt·saat ~mvt-saat ~mvt_saat", "MWh"], ["~qiqavat-saat ~qvt·saat ~qvt-saat ~qvt_saat", "GWh"],
    ["il illik ildən", "year"], ["~ay aylıq", "month"], ["~həftə həftəlik", "week"], ["~gün günlük", "day"], ["~saat saatlıq", "hour"], ["~dəqiqə dəqiqəlik", "minute"], ["~saniyə", "second"], ["~dərəcə", "degree"], ["teu teus iyirmi_fut_ekvivalentli", "TEU"],
  ],
  percent: "~faiz faizidir faizini faizinin faizinə faizindən",
  percentagePoint: "faiz_bəndi faiz_bəndindən faiz_bəndinə faiz_punktu",
  invertedPercent: "",
  per: "",
  distances: "",
  added: ["əlavə"],
  shy: "",
};
