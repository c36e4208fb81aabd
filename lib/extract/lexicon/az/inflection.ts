import type { Word } from "@/lib/extract/places/words";
import type { NameRun } from "@/lib/extract/speech/name-runs";
import { surnameStem } from "../surname";
import { UNINFLECTED } from "../grammar-types";
import type { Inflection } from "../grammar-types";
import { endingRole, suffixRole } from "./case-roles";

/** A body's name without the ending of its case ("Nazirliyinə" gives "Nazirliyi"). */
function withoutBodyCase(name: string): string {
  return name.replace(/(?<=[iıuü])n(?:[iıuü]n?|[aə]|d[aə]n?)(?=$| \()/u, "").replace(/(?<=l[iı])(?:y[iı]n|kd[aə]n?)$/u, "k").replace(/(?<=Bank|Fond|stat)(?:[ıu]n|[aə]|d[aə]n?)$/u, "");
}

/** Names of a text without the ending of their case: by what surnames end in, or by the same name without it elsewhere in the text. */
function toNames(words: readonly Word[], runs: readonly NameRun[]): (name: string, run: NameRun) => string {
  const lastKey = (run: NameRun): string => words[run.to - 1]?.key ?? "";
  const keys = new Set(runs.map(lastKey));
  return (name, run) => {
    const key = lastKey(run);
    const stem = surnameStem(key);
    if (stem !== key) return name.slice(0, name.length - (key.length - stem.length));
    for (const ending of GENITIVE) {
      const base = key.slice(0, key.length - ending.length);
      if (key.endsWith(ending) && keys.has(base)) return name.slice(0, name.length - ending.length);
    }
    return name;
  };
}

const GENITIVE: readonly string[] = ["nin", "nun", "in", "un"];

/** What the owner of a speech ends in ("Quliyevin çıxışı"). */
const OWNER = /(?<=[aeəiıoöuü])n[iıuü]n$|(?<=[^aeəiıoöuü])[iıuü]n$/u;

/** Case endings of bodies and of names that are no subject; folded. */
const OBLIQUE = /(?:[iu]nd[aə]n?|[aə]n[iu]n|s[iu]n(?:[iu]n|d[aə]n?|[aə])|l[aə]r[iı](?:n[iu]n)?|(?:ov|ev|ova|eva)(?:l[aə]|d[aə]n?|[iu]n?|n[iu]n|[yn]?ə))$/u;

/** Endings of a post that somebody has. */
const POSSESSED = /(?:n?[iu]n|s?[iu])$/u;

/** What a post adds that somebody bears in front of a noun ("nazirin" of "nazir"); folded. */
const OWNING = /n?[iu]n$/u;

/** What a case adds to the name of a body; folded. */
const BODY_CASE = /(?<=[iu])n(?:[iu]n?|[aə]|d[aə]n?)$/u;

/** A body in a case that no subject has; folded. */
const BODY_OBJECT = /(?:[iu]n(?:[iu]n|[aə]|d[aə]n?)|[aə]n[iu]n)$/u;

/** Participles of what is said ("artdığını", "artacağını"); folded. */
const REPORTED = /(?:d[iu]g[iu]n|diyin|duyun|acag[iu]n|əcəyin)[iu]$/u;

/** "Our exports", "our students" in one word; folded. */
const OURS = /^(?:ixrac|idxal|dovriyy|ticar|investisiya|soydas|vətəndas|tələb|sirkət|muəssis|sahibkar|turist|məhsul)\p{L}{0,5}m[iu]z\p{L}{0,4}$/u;

/** The case behind "our" ("ölkəmizə", "bizdən"); folded. */
const AFTER_OURS = /(?:m[iu]z|^biz)(\p{L}*)$/u;

export const INFLECTION_AZ: Inflection = {
  ...UNINFLECTED,
  bodyStem: withoutBodyCase,
  owner: (name) => name.replace(OWNER, ""),
  names: toNames,
  spelling: ({ spellings }, lastName) => spellings.find((name) => name.includes(" ") && name.endsWith(` ${lastName}`)) ?? null,
  isOblique: (key) => OBLIQUE.test(key),
  isGiver: (key) => /d[aə]n$/u.test(key),
  isBodyObject: (key) => BODY_OBJECT.test(key),
  isVenue: (key) => /d[aə]ki$/u.test(key),
  isSuffix: (key) => /^(?:n?[iu]n|d[aə]n)$/u.test(key),
  isPassive: (key) => /[iu]l[iu]b$/u.test(key),
  isOfSeveral: (key) => /l[aə]r$/u.test(key),
  isReported: (key) => REPORTED.test(key),
  isOurs: (key) => OURS.test(key),
  roleOfOurs: (key) => suffixRole(AFTER_OURS.exec(key)?.[1] ?? ""),
  suffixRole,
  endingRole,
  postStem: (key) => key.replace(OWNING, ""),
  officeStem: (key) => key.replace(BODY_CASE, ""),
  stem: (key) => key.replace(POSSESSED, ""),
};
