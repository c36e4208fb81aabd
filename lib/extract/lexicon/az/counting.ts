import type { CountingWords } from "../meaning-types";

export const COUNTING: CountingWords = {
  pieces: ["ədəd~", "baş", "butulka~", "şüşə", "avtomobil~", "maşın~", "traktor~", "avtobus~"],
  persons: ["nəfər~", "adam~", "insan~", "vətəndaş~", "şəxs~"],
  bodies: ["şirkət~", "müəssisə~", "firma~", "təşkilat~", "bank~"],
  surveyed: ["respondent~", "ailə~"],
  priced: [],
  worths: [],
  again: [],
  wholes: ["həcm~", "məbləğ~", "göstərici~", "rəqəm~"],
};
