const RUSSIAN_ENDING = /(?:ого|ему|ому|ыми|ым|им|ой|ую|ая|ем|ом|ий|ый|ей|у|ю|а|я|е|ы|и|й|ь)$/u;

/** Endings of Azerbaijani surnames, and what a case adds to them; folded. */
const AZERBAIJANI_CASE = /(?<base>(?:ov|ev|yan|ova|eva|zadə|oglu|ski))(?:n?[iu]n|n?[iu]|y?ə|l[aə]|d[aə]n?)$/u;

/** The last letters of those cases: most names have another. */
const ENDS_LIKE_CASE = /[niuəa]$/u;

/** A surname without its case ending, good for telling whether two forms are of one name. */
export function surnameStem(key: string): string {
  if (!/[а-я]/u.test(key)) return ENDS_LIKE_CASE.test(key) ? key.replace(AZERBAIJANI_CASE, "$<base>") : key;
  const stem = key.replace(RUSSIAN_ENDING, "");
  return stem.length >= 3 ? stem : key;
}
