/** What a language folder says of speech. Words are given as written; they are folded for lookups. */
export interface SpeechWords {
  /** Verbs that report speech or thought. */
  readonly verbs: readonly string[];
  /** Those that hand a figure to somebody else inside a speech ("As X said"). */
  readonly plainVerbs: readonly string[];
  /** Verbs that are names where they are written with a capital ("Port Said"). */
  readonly smallVerbs: readonly string[];
  /** Words that may stand between the speaker and the verb. */
  readonly between: readonly string[];
  readonly pronouns: readonly string[];
  /** Words by which a speaker speaks of himself and his side. */
  readonly firstPerson: readonly string[];
  /** Pronouns for the body that spoke last. */
  readonly bodyPronouns: readonly string[];
  /** Those for several people who have no name. */
  readonly groupPronouns: readonly string[];
  /** Words that open a clause about the name before their comma ("the minister, who said"). */
  readonly relatives: readonly string[];
  /** Words before a verb that name nobody. */
  readonly notSpeakers: readonly string[];
  /** Words of titles before a name. */
  readonly titles: readonly string[];
  /** Words that may stand inside a title. */
  readonly titleLinks: readonly string[];
  /** Nouns for people that can speak without a name ("the minister said"). */
  readonly roles: readonly string[];
  /** Nouns for bodies that can speak. */
  readonly offices: readonly string[];
  readonly accordingTo: readonly (readonly string[])[];
  /** Cues behind which a source stands only where it is a body ("согласно"). */
  readonly accordingBody: readonly (readonly string[])[];
  /** Verbs whose speaker is a body behind a preposition of place ("сообщили журналистам в министерстве"). */
  readonly saidIn: readonly string[];
  /** Words before a colon and the name of whoever figures are from ("Source: the customs"). */
  readonly credits: readonly string[];
  /** The same behind the name. */
  readonly accordingAfter: readonly (readonly string[])[];
  /** Words for papers and what is said of them, between a cue and the body that issued them ("the latest statistics from"). */
  readonly papers: readonly string[];
  /** Cues that hand the figure to the one who spoke last ("по его словам"). */
  readonly accordingPronoun: readonly (readonly string[])[];
  /** Cues behind a body in the ablative that gives the figures, whoever gets them in between. */
  readonly accordingGiven: readonly (readonly string[])[];
  /** Verbs of passing on, whose subject is a source only where it is a body and no paper or agency. */
  readonly relays: readonly string[];
  /** Openings of a sentence that goes on from the one before ("That was 5 percent more"). */
  readonly carrying: readonly (readonly string[])[];
  /** Verbs of what stands in a paper, whose issuer is named behind it. */
  readonly papersSay: readonly string[];
  /** Openings that give the sentence before to the one named now ("Об этом заявил"). */
  readonly aboutThis: readonly (readonly string[])[];
  /** Titles that mean the same office. */
  readonly heads: Readonly<Record<string, readonly string[]>>;
  /** Prepositions before the place of a post ("ambassador to Chile"): that place is not whom it speaks for. */
  readonly venues: readonly string[];
  /** Posts in the nominative, by which a subject far from its verb is known. */
  readonly posts: readonly string[];
  /** What stands before a post with a hyphen and keeps its form ("вице-премьера"). */
  readonly titlePrefixes: readonly string[];
  /** Conjunctions that set one part of a sentence against the other, each with its own speaker. */
  readonly contrasts: readonly (readonly string[])[];
  /** Openings by which an author leaves the speaker and tells what was before. */
  readonly background: readonly (readonly string[])[];
  /** Verbs of passing on another's words ("quoted X as saying"). */
  readonly quoting: readonly string[];
  /** What stands behind the one quoted. */
  readonly asSaying: readonly (readonly string[])[];
  /** Words by which a paper or agency speaks of itself. */
  readonly media: readonly string[];
  /** Words that stand for a body of any kind ("the office"): the one that was the source before. */
  readonly anyBody: readonly string[];
  /** Verbs of doing that tell of speech only behind one of `sayingNouns` ("qeyd edib", in contrast to "təşkil edib"). */
  readonly lightVerbs: readonly string[];
  readonly sayingNouns: readonly string[];
  /** Verbs by which an agency passes on what somebody says. */
  readonly reporting: readonly string[];
  /** Verbs that are plural nouns before "and", a preposition or a verb of being ("the Gulf states and Peru"). */
  readonly nounVerbs: readonly string[];
  /** Verbs before a participle that make its subject the one of whom something is said ("is expected"). */
  readonly passives: readonly string[];
  /** What stands for the source named before ("the same source"). */
  readonly sameSource: readonly (readonly string[])[];
  /** Words between a name and what it speaks of, before the colon of a label ("X on trade: …"). */
  readonly onTopic: readonly string[];
  /** Nouns for parts of a country behind an adjective of place ("области"): the adjective is no name of a person. */
  readonly regions: readonly string[];
  /** Words for a kind of state before its name ("the Republic of Peru"), which are no name of a person. */
  readonly states: readonly string[];
  /** Words that with a country's name behind them are the name of its office of statistics ("Statistics Peru"). */
  readonly statistics: readonly string[];
  /** Words of the names of news agencies: they pass on what others say. */
  readonly agencies: readonly string[];
  /** Nouns behind a possessive that name a source ("X's figures"). */
  readonly accounts: readonly string[];
  /** Headings that begin a speech. */
  readonly remarks: readonly string[];
  /** Whether the heading follows the name ("X's remarks"). */
  readonly possessiveRemarks: boolean;
  /** Words that close a sentence by which somebody is given the floor; what a dash opens behind it is the speech. */
  readonly givesFloor: readonly (readonly string[])[];
  readonly by: readonly string[];
  /** Cues whose source stands above the one who cites it. */
  readonly citing: readonly string[];
  /** Everyday words that open sentences with a capital and are no names. */
  readonly openers: readonly string[];
  /** Words that make the name behind them an object. */
  readonly prepositions: readonly string[];
  /** Beginnings of words for titles in any case form. */
  readonly titleStems: readonly string[];
  /** Beginnings of words for offices in any case form. */
  readonly officeStems: readonly string[];
  /** Beginnings that make a word, in any form, one for whoever leads ("глав"). */
  readonly headStems: readonly string[];
  /** Endings of nouns for what is done, which are no names where they open a sentence ("Уменьшение"). */
  readonly abstractEndings: readonly string[];
  /** Whether speech is also quoted in straight single marks. */
  readonly singleQuotes: boolean;
  /** Whether a report in which only one is named to speak is his to its end. */
  readonly oneVoice: boolean;
  /** Words before a colon that are no name. */
  readonly notNames: readonly string[];
  /** Nouns and verbs by which a text introduces an interview. */
  readonly interviews: readonly string[];
  /** Labels of what is asked in an interview, and of what is answered. */
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  /** Words of titles that name a field of work and no person ("Investment" of "Minister of Investment"). */
  readonly fields: readonly string[];
  /** Papers that speak for the body that issued them. */
  readonly documents: readonly string[];
  /** Of them, those whose issuer may stand in front as its owner ("the ministry's report"). */
  readonly issued: readonly string[];
  /** Words before a noun that belong to no name ("the", "another"). */
  readonly determiners: readonly string[];
  /** Words that open the clause of what is said ("that"). */
  readonly clauseOpeners: readonly string[];
  /** Small words inside a name ("al", "von"). */
  readonly particles: readonly string[];
  /** Words between a noun of saying and its verb that change neither ("qeyd də edib"). */
  readonly clitics: readonly string[];
  /** Nouns that make the verb behind them one of passing on ("xəbər verir"). */
  readonly news: readonly string[];
  /** Words behind a name by which somebody else speaks with him. */
  readonly together: readonly string[];
  /** Stems of words for whoever leads, which beside the state or the government say no more than its head. */
  readonly leading: readonly string[];
  /** Of them, the one whose office is told by the word before it, and beginnings of that word by office ("dövlət başçısı"). */
  readonly leader: { readonly stem: string; readonly offices: Readonly<Record<string, readonly string[]>> };
  /** Beginnings of short names of ministries, whose head is a minister. */
  readonly ministries: readonly string[];
  /** The abbreviation of somebody who acts for another, with its full stops ("и. о."). */
  readonly acting: readonly string[];
}
