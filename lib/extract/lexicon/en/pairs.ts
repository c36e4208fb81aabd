import type { PairWords } from "@/lib/extract/refiners/pair-lexicon";

/** Words that show what part a country plays in a figure. */
export const PAIRS_EN: PairWords = {
  in: ["in", "at", "within", "inside", "across", "throughout", "on", "visited", "visit", "visiting", "toured"],
  visits: ["visited", "visit"],
  from: ["from"],
  to: ["to", "into", "for", "towards", "toward"],
  with: ["with", "and", "vis"],
  by: ["by"],
  between: ["between"],
  skip: ["the", "a", "an", "republic", "kingdom", "state", "of", "all", "many", "different", "various", "several", "neighbouring", "fraternal", "domestic", "major", "largest", "biggest", "leading", "some", "more", "about", "our", "its", "their", "friendly", "federal"],
  self: ["our", "we", "us", "ours", "my", "i"],
  we: ["we"],
  other: ["your", "you", "yours"],
  both: ["countries", "nations", "states", "peoples", "two", "bilateral", "mutual", "both", "joint", "trade", "relations", "common", "sides", "leaders"],
  mutual: ["bilateral", "mutual", "two", "both", "countries", "reciprocal"],
  republic: ["republic"],
  owners: ["investment", "investments", "capital", "investor", "investors", "company", "companies", "business", "businesses", "firms", "student", "students", "tourist", "tourists", "citizen", "citizens", "nationals", "exports", "export", "supplies", "deliveries", "goods", "products", "producers", "exporters", "partners", "participation", "involvement", "direct", "visitors", "holidaymakers", "banks", "money", "loans", "pupils", "ethnicity", "entrepreneurs"],
  needs: ["needs", "demand", "market", "requirements", "consumption", "imports", "consumers"],
  buys: ["buy", "buys", "buying", "bought", "purchase", "purchases", "purchased", "receive", "receives", "received"],
  languageAfter: ["is", "are", "was", "were", "and", "or", "at", "for", "to", "in", "as", "language"],
  reasons: ["because", "due", "despite"],
  joiners: ["and", "while", "whereas", "but", "although"],
  locative: ["in", "at", "from", "to", "near", "visit"],
};
