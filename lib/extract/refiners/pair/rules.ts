import { fromBalance } from "./balance";
import { fromCarried } from "./carried";
import type { PairCase } from "./case";
import { fromGapped } from "./gapped";
import { fromGuests, fromSenders } from "./guests";
import { fromJoined } from "./joined";
import { fromCell, fromLines } from "./lines";
import { fromFirms, fromList, fromOpen, fromOrder, fromSibling, fromTotal } from "./linked";
import type { Linked } from "./linked";
import { ofOutput } from "./output";
import { fromPeoples } from "./peoples";
import { fromPlace } from "./place";
import { fromRanked, leadsRow } from "./ranked";
import { fromMigrants } from "./remittances";
import { fromRestated } from "./restated";
import { fromFallen, fromInvestor, fromNextWhole } from "./share";

type LinkedRule = (pairCase: PairCase) => Linked | null;

/**
 * The rules that tell a figure's countries from what it is linked to, in this order; the first that knows decides. What only the
 * countries of its own words tell comes behind them (`sentence.ts`), for a list, a whole or a sentence that goes on says more.
 */
export const LINKED_RULES: readonly LinkedRule[] = [
  // The same figure told before or beside, whose pair is known.
  ({ draft, inSentence, world }) => fromRestated(draft, inSentence, world),
  ({ draft, inSentence, world }) => fromBalance(draft, inSentence, world),
  ({ draft, inSentence, figures, world }) => fromOrder(draft, inSentence, figures, world),
  ({ draft, inSentence, world }) => fromCarried(draft, inSentence, world),
  // Kinds of figures whose countries play parts of their own: firms and their capital, shares, output, peoples and guests.
  ({ draft, inSentence, world }) => fromFirms(draft, inSentence, world),
  ({ draft, inSentence, figures, world, sides }) => fromInvestor(draft, inSentence, figures, world, sides),
  ({ draft, inSentence, world, sides }) => fromFallen(draft, inSentence, world, sides),
  ({ draft, inSentence, world }) => fromNextWhole(draft, inSentence, world),
  ({ draft, wholeClause, world }) => ofOutput(draft, wholeClause, world.context),
  ({ draft, inSentence, own, world }) => fromPeoples(draft, inSentence, own, world),
  ({ draft, inSentence, world, sides }) => fromGuests(draft, inSentence, world, sides),
  ({ draft, inSentence, own, world }) => fromMigrants(draft, inSentence, own, world),
  ({ draft, inSentence, world }) => fromSenders(draft, inSentence, world),
  // Tables and lists on lines, by what stands above them.
  ({ draft, rule, world, sides }) => fromCell(draft, rule, world, sides),
  ({ draft, rule, world, sides }) => fromLines(draft, rule, world, sides),
  // Regions and all countries, before a country beside them is taken for the other side.
  ({ draft, rule, inSentence, world, sides, figures }) => fromOpen(draft, rule, inSentence, world, sides, figures),
  // Places among partners and rows that leave words out, before lists, which would take each country for an item.
  ({ draft, inSentence, world }) => fromRanked(draft, inSentence, world),
  ({ draft, inSentence, own, world }) => fromPlace(draft, inSentence, own, world),
  ({ draft, inSentence, figures, world }) => fromGapped(draft, inSentence, figures, world),
  ({ draft, inSentence, figures, world, pairOf }) => fromJoined(draft, inSentence, figures, world, pairOf),
  ({ draft, rule, inSentence, world, sides, figures }) => (leadsRow(draft, inSentence, world.context) ? null : fromList(draft, rule, inSentence, world, sides, figures)),
  // A country's own whole, before the figure beside it lends its partner.
  ({ draft, wholeClause, inClause, unranked, clause, world, sides, figures, own }) => fromTotal(draft, wholeClause, inClause, unranked, clause, world, sides, figures, own),
  ({ draft, inSentence, world, sides, figures, own, pairOf }) => fromSibling(draft, inSentence, world, sides, figures, own, pairOf),
];
